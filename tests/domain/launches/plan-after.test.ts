import { planAfter } from '../../../src/domain/launches/plan-after';
import { mondayToFriday } from '../../../src/domain/calendar/work-calendar';
import { planOf } from '../../../src/domain/launches/plan-of';
import { aDay } from '../../support/a-day';
import { aTrackedMilestone } from '../../support/a-tracked-milestone';
import { anId } from '../../support/an-issue';
import { knownDates } from '../../support/known-dates';

const known = knownDates('2026-05-07', '2026-05-06');
const plan = planOf({
  milestones: [aTrackedMilestone({ id: 'MKT-1', known }), aTrackedMilestone({ id: 'MKT-2', known })],
  facts: new Map(),
  calendars: new Map([['default', mondayToFriday]]),
});

describe('planAfter', () => {
  test.each([
    {
      name: 'a due date alone leaves the start',
      change: { due: aDay('2026-05-14') },
      start: '2026-05-06',
      due: '2026-05-14',
    },
    { name: 'null takes a date away', change: { start: null }, start: undefined, due: '2026-05-07' },
    { name: 'nothing given, nothing changed', change: {}, start: '2026-05-06', due: '2026-05-07' },
  ])('$name', ({ change, start, due }) => {
    const after = planAfter(plan, { changes: [{ id: anId('MKT-1'), ...change }], shifts: [] });

    expect(after.milestones).toMatchObject([
      { id: 'MKT-1', start, due },
      { id: 'MKT-2', start: '2026-05-06', due: '2026-05-07' },
    ]);
  });

  test('takes the dates of a shift, without a start where it has none', () => {
    const shifts = [{ id: anId('MKT-2'), to: { due: aDay('2026-05-18') } }];

    expect(planAfter(plan, { changes: [], shifts }).milestones[1]).toMatchObject({
      start: undefined,
      due: '2026-05-18',
    });
    expect(plan.milestones[1]?.due).toBe('2026-05-07');
  });
});
