import { mondayToFriday } from '../../src/domain/calendar/work-calendar';
import type { RippleId } from '../../src/domain/launches/launch';
import { planOf } from '../../src/domain/launches/plan-of';
import { computeRipple } from '../../src/domain/schedule/compute-ripple';
import type { Change } from '../../src/domain/schedule/plan';
import { aDay } from './a-day';
import { aTrackedDependency, aTrackedMilestone } from './a-tracked-milestone';
import { anId, anIssue } from './an-issue';
import { knownDates } from './known-dates';

const to = knownDates('2026-05-18');

/** PROD-2 on 14 May gates PROD-4 and MKT-1, both still on 7 May: one waits for an answer, one for a right. */
export function givenMootOrNot(changes: readonly Change[], { overridden = false }: { overridden?: boolean } = {}) {
  const gate = aTrackedDependency({ from: 'PROD-2', lag: 2, overridden });
  const milestones = [
    aTrackedMilestone({ id: 'PROD-2', known: knownDates('2026-05-14') }),
    aTrackedMilestone({
      id: 'PROD-4',
      gatedBy: [gate],
      proposal: { rippleId: 'ripple-1' as RippleId, to, days: 7, by: null },
    }),
    aTrackedMilestone({ id: 'MKT-1', gatedBy: [gate], refusal: { to, reason: 'no', at: '2026-05-04T09:00:00.000Z' } }),
    aTrackedMilestone({ id: 'MKT-2', gatedBy: [gate] }),
  ];
  const facts = new Map(milestones.map(({ id }) => [id, anIssue({ key: id })]));
  const plan = planOf({ milestones, facts, calendars: new Map([['default', mondayToFriday]]) });
  return { milestones, outcome: { plan, changes, ripple: computeRipple(plan, changes) } };
}

/** What changes in such a plan. */
export const changed = {
  back: [{ id: anId('PROD-2'), due: aDay('2026-05-05') }],
  further: [{ id: anId('PROD-2'), due: aDay('2026-05-15') }],
  answered: [{ id: anId('PROD-4'), due: aDay('2026-05-08') }],
  nothing: [{ id: anId('MKT-2') }],
};
