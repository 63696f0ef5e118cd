import { pathInWords } from '../../../../static/shared/text/path-in-words';
import { anIssue, featureFreeze } from '../../support/panel-builders';

describe('pathInWords()', () => {
  it('closes an open circle and leaves a closed one', () => {
    expect(pathInWords([featureFreeze, anIssue()])).toBe('PROD-2 → MKT-1 → PROD-2');
    expect(pathInWords([featureFreeze, anIssue(), featureFreeze])).toBe('PROD-2 → MKT-1 → PROD-2');
  });

  it('keeps a hidden issue hidden', () => {
    expect(pathInWords([featureFreeze, null])).toBe('PROD-2 → an issue you cannot see → PROD-2');
  });
});
