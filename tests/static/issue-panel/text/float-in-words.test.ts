import type { CountedFloat, ReachedFirst } from '../../../../src/contract/float';
import { floatExplained, wayTitle } from '../../../../static/issue-panel/text/float-explained';
import { firstInWords, floatInWords } from '../../../../static/issue-panel/text/float-in-words';
import { aFloat, anIssue, dayOf } from '../../support/panel-builders';

const words = (float: Partial<CountedFloat>, pinned = false) => floatInWords(aFloat(float), { pinned });
const toPinned: Partial<CountedFloat> = { until: 'pinned', way: [anIssue(), anIssue({ id: '9', key: 'MKT-9' })] };
const hidden = { hidden: true, undated: false, circle: false };

describe('floatInWords', () => {
  test.each<[Partial<CountedFloat>, string]>([
    [{ days: 3 }, '3 working days of float before T-0'],
    [{ days: 1 }, '1 working day of float before T-0'],
    [{ days: 0 }, 'No float: T-0 moves with it'],
    [{ days: -1 }, '1 working day too late for T-0'],
    [{ days: -4 }, '4 working days too late for T-0'],
    [{ days: 6, overdue: 2 }, '4 working days of float left before T-0: it was due 2 working days ago'],
    [{ days: 2, overdue: 2 }, 'No float left: it was due 2 working days ago'],
    [{ days: 2, overdue: 5 }, '3 working days too late for T-0: it was due 5 working days ago'],
    [{ days: 3, ...toPinned }, '3 working days of float before MKT-9, which is pinned'],
    [{ days: 0, ...toPinned }, 'No float: MKT-9, which is pinned, comes next'],
    [{ days: -2, ...toPinned }, '2 working days too late for MKT-9, which is pinned'],
    [{ days: 3, leftOut: hidden }, '3 working days of float before T-0, as far as you can see'],
  ])('%j', (float, expected) => {
    expect(words(float)).toBe(expected);
  });

  test.each<[number, string]>([
    [3, 'Without the pin 3 working days of float before T-0'],
    [0, 'No float without the pin either'],
    [-2, 'Pinned 2 working days too late for T-0'],
  ])('of a pinned issue says what it would have: %s', (days, expected) => {
    expect(words({ days }, true)).toBe(expected);
  });
});

describe('firstInWords', () => {
  const reached = (days: number, pinned = false, more = 0): ReachedFirst => ({
    ...{ days, pinned, more },
    issue: anIssue({ key: 'MKT-8' }),
  });

  test.each<[ReachedFirst | null, string | null]>([
    [null, null],
    [reached(1), '1 working day before MKT-8 must move'],
    [reached(2), '2 working days before MKT-8 must move'],
    [reached(0), 'MKT-8 must move with it'],
    [reached(0, false, 2), 'MKT-8 and 2 more must move with it'],
    [reached(1, false, 1), '1 working day before MKT-8 and 1 more must move'],
    [reached(0, true), 'Right before MKT-8, which is pinned'],
    [reached(1, true), '1 working day before MKT-8, which is pinned'],
    // It does not hold already: the conflict says so.
    [reached(-1), null],
    // No nearer than T-0.
    [reached(3), null],
  ])('%j', (first, expected) => {
    expect(firstInWords(aFloat({ days: 3, first }))).toBe(expected);
  });

  test('is told where there is no float as well', () => {
    expect(firstInWords({ kind: 'none', why: 'no-way', first: reached(7) })).toBe(
      '7 working days before MKT-8 must move',
    );
  });
});

describe('floatExplained', () => {
  const told = (float: Partial<CountedFloat>) => floatExplained(aFloat(float)).slice(1).join(' ');

  test('says until when the issue can be due', () => {
    expect(told({ days: 3, latest: dayOf('12-14') })).toMatch(
      /^To keep T-0, it can be due on \w+ 14 Dec at the latest\.$/,
    );
    expect(told({ days: -3, latest: dayOf('12-04') })).toMatch(/^To keep T-0, it would have to be due on \w+ 4 Dec\.$/);
  });

  test('says what is gone, who moves before, and what was not counted', () => {
    const first = { days: 1, pinned: false, more: 0, issue: anIssue({ key: 'MKT-8' }) };
    const leftOut = { hidden: true, undated: true, circle: true };

    const text = told({ days: 3, overdue: 1, first, leftOut });

    expect(text).toContain('Of 3 working days, 1 is gone: its day has passed.');
    expect(text).toContain('Before that, MKT-8 has to move. T-0 does not.');
    expect(text).toContain('hidden from you');
    expect(text).toContain('no due date');
    expect(text).toContain('circle');
    expect(told({ days: 3, overdue: 3 })).toContain('Of 3 working days, all are gone');
  });

  test('names the way by what it is', () => {
    expect(wayTitle({ days: 0, overdue: 0 })).toMatch(/^Critical/);
    expect(wayTitle({ days: 3, overdue: 1 })).toMatch(/^What leaves no more/);
  });
});
