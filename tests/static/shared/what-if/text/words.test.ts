import { aboutHours, moneyInWords } from '../../../../../static/shared/what-if/text/amount-in-words';
import { breachInWords } from '../../../../../static/shared/what-if/text/breach-in-words';
import { heldInWords } from '../../../../../static/shared/what-if/text/held-in-words';
import { daysInWords } from '../../../../../static/shared/what-if/text/move-in-words';
import { formatDay } from '../../../../../static/shared/text/format-day';
import { anIssue, dayOf, featureFreeze } from '../../../support/panel-builders';
import { aBreach, aMove, aWhatIf } from '../../../support/what-if-builders';

describe('aboutHours', () => {
  it.each([
    [0.4, 'less than an hour'],
    [1.2, 'about 1 hour'],
    [25.6, 'about 26 hours'],
    [1_204, 'about 1,204 hours'],
  ])('%d', (hours, words) => {
    expect(aboutHours(hours)).toBe(words);
  });
});

describe('moneyInWords', () => {
  it('has whole units', () => {
    expect(moneyInWords(2079.6, 'EUR')).toBe('2,080 EUR');
  });
});

describe('breachInWords', () => {
  it('says what a pinned date would need and why', () => {
    const embargo = anIssue({ id: '7', key: 'MKT-7' });
    const words = breachInWords(aBreach(embargo, 4, { successorPinned: true }));
    expect(words).toBe(
      `is pinned to ${formatDay(dayOf('12-14'))} but would need ${formatDay(dayOf('12-18'))}, because Feature freeze (PROD-2) gates it`,
    );
  });

  it('says no more than who gates it where a date is missing', () => {
    const words = breachInWords({ ...aBreach(anIssue(), 4), standing: { kind: 'unknown' } });
    expect(words).toBe('is gated by Feature freeze (PROD-2)');
  });
});

describe('heldInWords', () => {
  const shifts = [aMove(anIssue(), dayOf('12-22'), 2), aMove(anIssue({ id: '2' }), dayOf('12-22'), 2)];

  it('is silent where dates follow by themselves', () => {
    expect(heldInWords(aWhatIf({ issue: featureFreeze, shifts }))).toBeNull();
  });

  it.each([
    [{ shifts, hidden: 1 }, '; the 3 dates that follow are offered and move when someone accepts.'],
    [{ shifts: shifts.slice(1), hidden: 0 }, '; the date that follows is offered and moves when someone accepts.'],
    [{ shifts: [], hidden: 0 }, '; nothing else would.'],
  ])('tells which dates are asked about first', (found, end) => {
    const words = heldInWords(aWhatIf({ issue: featureFreeze, held: true, ...found }));
    expect(words).toBe(`Atlas 2.0 is set to ask first. PROD-2 itself moves at once${end}`);
  });
});

describe('daysInWords', () => {
  it('has the due days, or the starts where only these move', () => {
    const issue = anIssue({ start: dayOf('12-14'), due: dayOf('12-18') });
    expect(daysInWords(aMove(issue, dayOf('12-21'), 1))).toEqual({
      was: formatDay(dayOf('12-18')),
      is: formatDay(dayOf('12-21')),
    });
    const to = { start: dayOf('12-15'), due: dayOf('12-18') };
    expect(daysInWords({ ...aMove(issue, dayOf('12-18'), 0), to })).toEqual({
      was: `starts ${formatDay(dayOf('12-14'))}`,
      is: `starts ${formatDay(dayOf('12-15'))}`,
    });
  });
});
