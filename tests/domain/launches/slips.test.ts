import { slipsOf, slipsShown, withSlips } from '../../../src/domain/launches/slips';
import { mondayToFriday } from '../../../src/domain/calendar/work-calendar';
import type { Slip } from '../../../src/domain/launches/outlook';
import type { StoredShift } from '../../../src/domain/launches/stored-ripple';
import { anId } from '../../support/an-issue';
import { aStoredRipple } from '../../support/a-stored-ripple';
import { knownDates } from '../../support/known-dates';

const at = '2026-05-04T09:00:00.000Z';
const calendarOf = () => mondayToFriday;

function aShift(id: string, days: number): StoredShift {
  return { id: anId(id), from: knownDates('2026-05-07'), to: knownDates('2026-05-11'), days, via: [anId(id)] };
}

function aSlip(id: string, instant: string, days = 1): Slip {
  return { id: anId(id), at: instant, days };
}

describe('slipsOf', () => {
  test('takes in what was moved later: by a person in working days, and by the ripple', () => {
    const moved = [{ id: anId('PROD-2'), from: knownDates('2026-05-07'), to: knownDates('2026-05-12') }];
    const ripple = aStoredRipple({ at, cause: { kind: 'date', by: 'ann', moved } });

    expect(slipsOf({ ripple, shifts: [aShift('MKT-1', 2)], calendarOf })).toEqual([
      aSlip('PROD-2', at, 3),
      aSlip('MKT-1', at, 2),
    ]);
  });

  test('leaves out what came earlier, stayed, had no date, or was not written', () => {
    const moved = [
      { id: anId('PROD-1'), from: knownDates('2026-05-07'), to: knownDates('2026-05-05') },
      { id: anId('PROD-2'), from: knownDates('2026-05-07'), to: knownDates('2026-05-07') },
      { id: anId('PROD-3'), from: knownDates(null), to: knownDates('2026-05-07') },
    ];
    const failures = [{ id: anId('MKT-2'), state: 'refused', reason: 'no' } as const];
    const ripple = aStoredRipple({ at, cause: { kind: 'date', by: 'ann', moved }, failures });

    expect(slipsOf({ ripple, shifts: [aShift('MKT-1', -2), aShift('MKT-2', 2)], calendarOf })).toEqual([]);
  });

  test('counts T-0 that was moved with all the rest once', () => {
    const moved = [{ id: anId('PROD-9'), from: knownDates('2026-05-07'), to: knownDates('2026-05-11') }];
    const ripple = aStoredRipple({ at, cause: { kind: 'anchor', by: 'ann', moved } });

    expect(slipsOf({ ripple, shifts: [aShift('PROD-9', 2)], calendarOf })).toEqual([aSlip('PROD-9', at, 2)]);
  });
});

describe('withSlips', () => {
  test('keeps the eight newest, the greatest of an instant first, and what came twice once', () => {
    const old = Array.from({ length: 8 }, (_, index) => aSlip(`MKT-${index}`, `2026-05-0${index + 1}T00:00:00.000Z`));
    const fresh = [aSlip('MKT-0', '2026-05-09T00:00:00.000Z', 1), aSlip('PROD-2', '2026-05-09T00:00:00.000Z', 4)];

    const slips = withSlips(withSlips(old, fresh), fresh);

    expect(slips.map(({ id }) => id)).toEqual([
      'PROD-2',
      'MKT-0',
      'MKT-7',
      'MKT-6',
      'MKT-5',
      'MKT-4',
      'MKT-3',
      'MKT-2',
    ]);
  });
});

describe('slipsShown', () => {
  test('shows a slip for fourteen days to the instant', () => {
    const slips = [aSlip('MKT-1', '2026-05-04T09:00:00.000Z')];

    expect(slipsShown({ slips }, '2026-05-18T09:00:00.000Z')).toHaveLength(1);
    expect(slipsShown({ slips }, '2026-05-18T09:00:00.001Z')).toEqual([]);
  });
});
