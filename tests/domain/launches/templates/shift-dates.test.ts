import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { shiftDates } from '../../../../src/domain/launches/templates/shift-dates';
import type { WorkState } from '../../../../src/domain/schedule/plan';
import { dates } from '../../../support/a-plan';

describe('shiftDates', () => {
  test.each<[string, number, WorkState, string]>([
    ['2026-05-05', 7, 'todo', '2026-05-14'],
    ['2026-05-14', -7, 'todo', '2026-05-05'],
    ['2026-05-08..2026-05-28', 1, 'todo', '2026-05-11..2026-05-29'],
    ['2026-05-08..2026-05-28', 1, 'doing', '2026-05-08..2026-05-29'],
    ['2026-05-08..2026-05-28', -20, 'doing', '2026-05-08..2026-05-08'],
    // A day that a person gave stays, a Saturday included, until it moves.
    ['2026-05-09', 0, 'todo', '2026-05-09'],
    ['2026-05-09', 1, 'todo', '2026-05-11'],
    // Work on a weekend takes one working day once it is moved.
    ['2026-05-09..2026-05-10', 1, 'todo', '2026-05-12..2026-05-12'],
    // A start after the due day moves along, for a person to put right.
    ['2026-05-13..2026-05-11', 2, 'todo', '2026-05-15..2026-05-13'],
    ['2026-05-13..2026-05-11', 1, 'doing', '2026-05-13..2026-05-12'],
  ])('moves %s by %i working days, %s, to %s', (from, days, state, to) => {
    expect(shiftDates(dates(from), { calendar: mondayToFriday, state, days })).toEqual(dates(to));
  });
});
