import type { DebtSlip, DebtView } from '../../../src/contract/sync-debt';
import { anIssue, assetProduction, dayOf, featureFreeze } from './panel-builders';
import { instantOf, lena, mara } from './signal-builders';

type PersonDebt = DebtSlip['people'][number];

export function aPersonDebt(overrides: Partial<PersonDebt> = {}): PersonDebt {
  return {
    person: mara,
    issue: assetProduction,
    couldKnow: { at: instantOf(5, 4, 15), how: 'date' },
    saw: { at: instantOf(5, 5), how: 'opened' },
    hours: 30,
    workdays: 1.25,
    open: false,
    ...overrides,
  };
}

/** A feature freeze that was known to slip from a comment, a day before two people could know. */
export function aSlip(overrides: Partial<DebtSlip> = {}): DebtSlip {
  return {
    issue: featureFreeze,
    from: dayOf('05-05'),
    to: dayOf('05-14'),
    days: 7,
    known: { at: instantOf(5, 3), how: 'comment', by: lena },
    people: [
      aPersonDebt(),
      aPersonDebt({
        person: lena,
        issue: anIssue(),
        couldKnow: null,
        saw: null,
        hours: 12,
        workdays: 0.5,
        open: false,
      }),
    ],
    others: 0,
    hours: 30,
    workdays: 1.25,
    ...overrides,
  };
}

export function aDebt(overrides: Partial<DebtView> = {}): DebtView {
  return {
    kind: 'debt',
    launch: { id: 'atlas', name: 'Atlas 2.0' },
    slips: [aSlip()],
    earlier: 0,
    hidden: 0,
    total: { hours: 30, workdays: 1.25, medianHours: 30, people: 2 },
    trend: [{ month: '2026-05', slips: 1, hours: 30 }],
    cost: {
      currency: 'EUR',
      reworkHours: 8,
      rate: 80,
      rework: 640,
      delayDays: 9,
      delay: 369_863,
      formula: [
        'Delay: 50,000,000 EUR of peak sales a year × 30 % margin × 9 calendar days / 365 = 369,863 EUR.',
        'Rework: 8 hours × 80 EUR = 640 EUR.',
      ],
    },
    ...overrides,
  };
}

/** A launch in which nothing slipped. */
export function noDebt(overrides: Partial<DebtView> = {}): DebtView {
  return aDebt({
    slips: [],
    total: { hours: 0, workdays: 0, medianHours: null, people: 0 },
    trend: [],
    cost: {
      ...aDebt().cost,
      delay: null,
      delayDays: 0,
      rework: 0,
      reworkHours: 0,
      formula: ['Delay: 0 calendar days.'],
    },
    ...overrides,
  });
}
