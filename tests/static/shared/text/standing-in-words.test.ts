import type { Standing } from '../../../../src/contract/dependency';
import { neededAndActual, standingInWords } from '../../../../static/shared/text/standing-in-words';

const broken = (kind: 'short' | 'not-exact' | 'too-late', days: number): Standing => ({
  kind,
  needed: '2020-05-18',
  actual: '2020-05-12',
  days,
});

describe('standingInWords()', () => {
  it.each<[Standing, string]>([
    [{ kind: 'holds' }, 'holds'],
    [{ kind: 'unknown' }, 'cannot tell, a date is missing'],
    [broken('short', 4), '4 working days short'],
    [broken('short', -4), '4 working days short'],
    [broken('not-exact', 1), '1 working day later than asked'],
    [broken('too-late', 2), '2 working days past the longest gap'],
  ])('reads %j as "%s"', (standing, text) => {
    expect(standingInWords(standing)).toBe(text);
  });
});

describe('neededAndActual()', () => {
  it('gives both days of a broken rule, and nothing for one that holds', () => {
    expect(neededAndActual(broken('short', 4))).toBe('needs Mon 18 May 2020 but is set to Tue 12 May 2020');
    expect(neededAndActual(broken('too-late', 4))).toMatch(/^needs no later than Mon/);
    expect(neededAndActual({ kind: 'holds' })).toBe('');
  });
});
