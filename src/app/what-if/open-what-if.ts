import type { AskWhatIf } from '../../contract/what-if';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { dialOf } from '../../domain/launches/dial-of';
import type { Launch } from '../../domain/launches/launch';
import { mustAsk } from '../../domain/launches/must-ask';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import { reckon, type Reckoned } from '../../domain/launches/what-if/reckon';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Shift } from '../../domain/schedule/ripple';
import { notSeen, refused, type Refused } from '../as-viewer';
import { fullDay } from '../full-day';
import { isArchived } from '../launches/archive-launch';
import { readAtOnce } from '../launches/read-at-once';
import { sightOf, type LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';
import { workCalendars } from '../settings/work-calendars';
import { findLaunch } from './find-launch';
import type { WhatIfRequest } from './what-if-request';

/** A date in mind, and what it would set off. */
export interface OpenWhatIf {
  readonly kind: 'open';
  readonly sight: LaunchSight;
  /** As the viewer sees it now. */
  readonly issue: Issue;
  readonly canEdit: boolean;
  readonly to: KnownDates;
  /** By the plan that the viewer sees: nothing of hidden issues can be inferred from it. */
  readonly seen: Reckoned;
  /** By the whole plan, with the issues it was made from: for reckoning, and never to be told. */
  readonly whole: Reckoned;
  readonly facts: ReadonlyMap<MilestoneId, Issue>;
  /** What follows would be offered, not written. */
  readonly held: boolean;
  /** Milestones that would move and are not among those seen: hidden ones, and such as hang on hidden ones. */
  readonly hidden: number;
}

interface Asked {
  readonly wanted: AskWhatIf;
  /** For the words of a refusal, such as `move this date`. */
  readonly does: string;
}

/** Reckons twice, as the viewer sees the launch and as it is. Writes nothing. */
export async function openWhatIf(
  world: World,
  request: WhatIfRequest,
  { wanted, does }: Asked,
): Promise<OpenWhatIf | Refused> {
  const id = wanted.issueId as MilestoneId;
  const launch = await findLaunch(world, request, { id, does });
  if ('kind' in launch) return launch;
  const sight = await sightOf(world, launch, 'viewer');
  const issue = sight.milestones.has(id) ? sight.visible.get(id) : undefined;
  if (!issue) return notSeen;
  const obstacle = obstacleOf(launch, issue, { wanted, does });
  if (obstacle) return obstacle;
  const unseen = [...sight.milestones.keys()].filter((one) => !sight.visible.has(one));
  const [editable, hiddenFacts] = await Promise.all([
    world.issues.editable([id]),
    readAtOnce(world.issues, unseen, 'app'),
  ]);
  const to = { start: wanted.start as CalendarDate | null, due: wanted.due as CalendarDate };
  const facts = new Map([...sight.visible, ...hiddenFacts]);
  return {
    kind: 'open',
    sight,
    issue,
    canEdit: editable.has(id),
    to,
    facts,
    ...reckonBoth(sight, facts, { id, ...to }),
  };
}

/** Why these dates cannot be given at all; the same for asking and for applying. */
function obstacleOf({ state }: Launch, { key }: Issue, { wanted: { start, due }, does }: Asked): Refused | undefined {
  if (state === 'archived') return isArchived(does);
  if (start === null || start <= due) return undefined;
  return refused(
    `Cannot ${does}: ${key} would start on ${fullDay(start)}, after it is due on ${fullDay(due)}. Choose an earlier start or a later due day`,
  );
}

function reckonBoth(
  { launch, milestones, visible, settings }: LaunchSight,
  facts: OpenWhatIf['facts'],
  asked: KnownDates & { readonly id: MilestoneId },
): Pick<OpenWhatIf, 'seen' | 'whole' | 'held' | 'hidden'> {
  const own = { calendars: workCalendars(settings), isRunning: launch.openRipple !== null };
  const shown = new Map([...milestones].filter(([id]) => visible.has(id)));
  const seen = reckon({ ...own, milestones: shown, facts: visible }, asked);
  const whole = shown.size === milestones.size ? seen : reckon({ ...own, milestones, facts }, asked);
  const known = new Set(seen.ripple.shifts.map(stepOf));
  return {
    seen,
    whole,
    held: mustAsk(whole.ripple.shifts, dialOf(launch, settings)),
    hidden: whole.ripple.shifts.filter((shift) => !known.has(stepOf(shift))).length,
  };
}

function stepOf({ id, to }: Pick<Shift, 'id' | 'to'>): string {
  return `${id} ${to.start ?? ''} ${to.due}`;
}
