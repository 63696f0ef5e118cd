import { changesByPeople, sameDates } from '../../../src/domain/launches/changes-by-people';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { knownDates } from '../../support/known-dates';

describe('changesByPeople', () => {
  test.each([
    { name: 'the dates the app knows: none', start: null, due: '2026-05-07', changes: [] },
    {
      name: 'another due date',
      start: null,
      due: '2026-05-08',
      changes: [{ id: 'MKT-1', start: null, due: '2026-05-08' }],
    },
    {
      name: 'a start',
      start: '2026-05-06',
      due: '2026-05-07',
      changes: [{ id: 'MKT-1', start: '2026-05-06', due: '2026-05-07' }],
    },
    { name: 'a date taken away', start: null, due: null, changes: [{ id: 'MKT-1', start: null, due: null }] },
  ])('$name', ({ start, due, changes }) => {
    const facts = new Map([[anId('MKT-1'), anIssue({ key: 'MKT-1', start, due })]]);

    expect(changesByPeople([aTrackedMilestone({ id: 'MKT-1' })], facts)).toEqual(changes);
  });

  test('says nothing about what cannot be read', () => {
    expect(changesByPeople([aTrackedMilestone({ id: 'MKT-1' })], new Map())).toEqual([]);
  });
});

describe('sameDates', () => {
  test('compares both ends', () => {
    expect(sameDates(knownDates('2026-05-07'), knownDates('2026-05-07'))).toBe(true);
    expect(sameDates(knownDates('2026-05-07'), knownDates('2026-05-07', '2026-05-06'))).toBe(false);
    expect(sameDates(knownDates('2026-05-07'), knownDates(null))).toBe(false);
  });
});
