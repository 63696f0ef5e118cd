import { planOf, type LinkedPlan } from '../../domain/launches/plan-of';
import type { World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { readAtOnce } from './read-at-once';
import type { LaunchSight } from './see-launch';

/**
 * The plan with the milestones that the viewer does not see, for counting what would happen to those. Nothing else of it
 * may be told.
 */
export async function wholePlan({ issues }: World, sight: LaunchSight): Promise<LinkedPlan> {
  const { milestones, visible, plan, settings } = sight;
  const unseen = [...milestones.keys()].filter((id) => !visible.has(id));
  if (unseen.length === 0) return plan;
  const facts = new Map([...visible, ...(await readAtOnce(issues, unseen, 'app'))]);
  return planOf({
    milestones: milestones.values(),
    facts,
    calendars: workCalendars(settings),
    dates: ({ id }) => facts.get(id)?.dates ?? { start: null, due: null },
  });
}
