import type { CalendarDate } from '../calendar/calendar-date';
import type { Milestone, MilestoneId, Plan } from '../schedule/plan';
import type { ProjectId } from '../settings/settings';
import { launchFloats } from './float/launch-floats';
import type { Outlook, Slip } from './outlook';
import { roomToT0 } from './float/room-to-t0';
import { slipsShown } from './slips';

const nextKept = 8;
const facesKept = 12;

interface Sources {
  /** ISO instant. */
  readonly at: string;
  readonly today: CalendarDate;
  /** The whole launch, with the dates it has in Jira. */
  readonly plan: Plan;
  readonly t0: MilestoneId | null;
  /** Of the milestones that the app can read. */
  readonly projectById: ReadonlyMap<MilestoneId, ProjectId>;
  readonly slips: readonly Slip[];
}

/** How a launch stands now; its gates are judged by themselves. */
export function takeOutlook({ at, today, plan, t0, projectById, slips }: Sources): Omit<Outlook, 'gates'> {
  const launch = plan.milestones.find(({ id }) => id === t0);
  const room = launch && roomOf(plan, launch, today);
  const faces = facesOf(projectById);
  return {
    at,
    t0Day: launch?.due ?? null,
    projects: [...faces.keys()],
    faces: [...faces.values()].slice(0, facesKept),
    milestones: plan.milestones.length,
    done: plan.milestones.filter(({ state }) => state === 'done').length,
    next: nextOf(plan.milestones),
    float: room?.days ?? null,
    tightest: room?.tightest ?? null,
    slips: slipsShown({ slips }, at),
  };
}

/** A launch that is done, or has no day, has nothing to spare. */
function roomOf(plan: Plan, { id, due, state }: Milestone, today: CalendarDate) {
  if (due === undefined || state === 'done') return undefined;
  return roomToT0(plan, { floats: launchFloats(plan, id), t0: id, today });
}

/** Projects in the order of their ids, each with its first milestone. */
function facesOf(projectById: ReadonlyMap<MilestoneId, ProjectId>): Map<ProjectId, MilestoneId> {
  const inOrder = [...projectById].sort(([one], [other]) => (one < other ? 1 : -1));
  const faces = new Map(inOrder.map(([id, project]) => [project, id]));
  return new Map([...faces].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nextOf(milestones: readonly Milestone[]): Outlook['next'] {
  return milestones
    .flatMap(({ id, due, state }) => (due === undefined || state === 'done' ? [] : [{ id, due }]))
    .sort((one, other) => order(one.due, other.due) || order(one.id, other.id))
    .slice(0, nextKept);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
