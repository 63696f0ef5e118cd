import { signTitle } from '../../../../static/claim-table/text/sign-title';
import { aSheet, inSecondRound } from '../../support/claim-builders';

describe('signTitle', () => {
  it('counts from the last closed review', () => {
    expect(signTitle(aSheet(inSecondRound()), 3)).toBe('Read what changed since review 1 (3 claims), then sign');
  });

  it('asks for everything when none was closed', () => {
    expect(signTitle(aSheet(), 1)).toBe('Read every claim (1 claim), then sign');
  });
});
