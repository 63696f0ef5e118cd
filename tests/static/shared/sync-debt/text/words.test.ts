import { headline, headlineFacts } from '../../../../../static/shared/sync-debt/text/headline';
import { lastToKnow } from '../../../../../static/shared/sync-debt/text/last-to-know';
import { monthName } from '../../../../../static/shared/sync-debt/text/month-name';
import { personFacts } from '../../../../../static/shared/sync-debt/text/person-facts';
import { aDebt, aPersonDebt, aSlip, noDebt } from '../../../support/debt-builders';
import { instantOf } from '../../../support/signal-builders';

const total = (hours: number, workdays: number, people = 6) => ({ hours, workdays, medianHours: hours / 2, people });

describe('headline()', () => {
  it('is the mean of all slips, also of those that are not listed', () => {
    expect(headline(aDebt({ earlier: 3, total: total(124, 5.2) }))).toBe(
      'People could know of 4 slips 1.3 working days late on average',
    );
    expect(headline(aDebt({ total: total(24, 1) }))).toBe('People could know of 1 slip 1 working day late');
  });

  it('says when there was nothing to be late for', () => {
    expect(headline(noDebt())).toBe('No date has slipped yet');
    expect(headline(aDebt({ total: total(0, 0) }))).toBe('Everybody could know of 1 slip at once');
    expect(headline(aDebt({ total: total(0, 0, 0) }))).toBe('Nobody else’s work hung on the date that slipped');
    expect(headline(aDebt({ earlier: 1, total: total(0, 0, 0) }))).toBe(
      'Nobody else’s work hung on the 2 dates that slipped',
    );
  });
});

describe('headlineFacts()', () => {
  it('says what is counted, and for whom', () => {
    expect(headlineFacts(aDebt({ total: total(1_240.04, 51.66) }))).toEqual([
      '51.7 working days in all, 1,240 hours by the clock, counted for whoever could know last.',
      'Half of the slips took at most 620 hours.',
      '6 people had work that hung on these dates.',
    ]);
    expect(headlineFacts(noDebt())).toEqual([]);
  });
});

describe('lastToKnow()', () => {
  it.each([
    [aSlip(), 'Mara Lind last, 4 May, 15:00'],
    [aSlip({ people: [aPersonDebt()] }), 'Mara Lind, 4 May, 15:00'],
    [aSlip({ people: [aPersonDebt({ couldKnow: null })] }), 'Mara Lind never could'],
    [aSlip({ people: [aPersonDebt({ couldKnow: null, open: true }), aPersonDebt()] }), '1 person cannot know yet'],
    [aSlip({ people: [] }), 'Nobody’s work hung on it'],
  ])('of case %#', (slip, words) => {
    expect(lastToKnow(slip)).toBe(words);
  });
});

describe('personFacts()', () => {
  it.each([
    [aPersonDebt(), 'Could know 4 May, 15:00: their own date was changed, 30 hours later. Opened it 5 May, 09:00.'],
    [aPersonDebt({ couldKnow: null, saw: null, open: true, hours: 1 }), 'Cannot know yet: 1 hour so far.'],
    [
      aPersonDebt({ couldKnow: null, saw: { at: instantOf(5, 9), how: 'acknowledged' } }),
      'Could not know while it mattered: 30 hours. Acknowledged it 9 May, 09:00.',
    ],
  ])('of case %#', (one, words) => {
    expect(personFacts(one)).toBe(words);
  });
});

describe('monthName()', () => {
  it('names month and year', () => {
    expect(['2026-01', '2025-12'].map(monthName)).toEqual(['Jan 2026', 'Dec 2025']);
  });
});
