import { offsetLabel } from '../../../../src/domain/launches/templates/offset-label';
import type { TemplateRow } from '../../../../src/domain/launches/templates/launch-template';

describe('offsetLabel', () => {
  test.each<[TemplateRow['place'], string | undefined]>([
    [{ weeks: -10 }, 'T-10'],
    [{}, 'T-0'],
    [{ weeks: 2 }, 'T+2'],
    [{ days: 7 }, '+7 d'],
    [{ days: 30 }, '+30 d'],
    [{ weeks: -8, workdays: 2 }, undefined],
    [{ workdays: -38 }, undefined],
    ['follows', undefined],
  ])('of %j is %s', (place, label) => {
    expect(offsetLabel(place)).toBe(label);
  });
});
