import type { AskWhatIf, WhatIf, WhatIfReply } from '../../contract/what-if';
import { workdaysUpTo } from '../../domain/calendar/work-calendar';
import type { Gate } from '../../domain/gates/gate';
import type { KnownDates } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { costOf } from '../../domain/signals/cost';
import { nameFor } from '../launches/name-for';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import { assetsAtStake } from './assets-at-stake';
import { claimsAtStake, claimViews } from './claims-at-stake';
import { breachViews, moveViews } from './move-views';
import { movedGates } from './moved-gates';
import { openWhatIf, type OpenWhatIf } from './open-what-if';
import { slipOf } from './slip-of';
import type { WhatIfRequest } from './what-if-request';

/** All that a date would set off, by the plan that the viewer sees; of what they do not see only how many. Writes nothing. */
export async function askWhatIf(world: World, request: WhatIfRequest, wanted: AskWhatIf): Promise<WhatIfReply> {
  const open = await openWhatIf(world, request, { wanted, does: 'show what this date would set off' });
  return open.kind === 'refused' ? open : whatIfOf(world, open);
}

async function whatIfOf(world: World, open: OpenWhatIf): Promise<WhatIf> {
  const { sight, issue, canEdit, to, held, hidden } = open;
  const moves = movesOf(open);
  const slip = slipOf(open);
  const [gates, claims] = await Promise.all([gatesOf(world, open, moves), claimsAtStake(world, open, slip)]);
  const assets = assetsAtStake(open, { moves, gates, claims, slip });
  return {
    kind: 'what-if',
    launch: { id: sight.launch.id, name: nameFor(sight.launch, sight.visible) },
    issue: toCard(issue),
    ...{ canEdit, to, days: workingDaysOf(open), held, hidden },
    ...moveViews(open),
    conflicts: breachViews(open),
    gates: await movedGates(world, open, { gates, moves }),
    claims: claimViews(claims, { sight, moves }),
    assets,
    cost: costIn(open, { delayDays: slip.delayDays, hours: assets.reduce((sum, { hours }) => sum + hours, 0) }),
  };
}

/** New dates of what would move by itself, and of the issue asked about. */
function movesOf({ issue, to, seen }: OpenWhatIf): ReadonlyMap<MilestoneId, KnownDates> {
  const shifts = seen.ripple.shifts.map((shift): [MilestoneId, KnownDates] => {
    return [shift.id, { start: shift.to.start ?? null, due: shift.to.due }];
  });
  return new Map([[issue.id, to], ...shifts]);
}

async function gatesOf(
  { gates }: World,
  { sight }: OpenWhatIf,
  moves: ReadonlyMap<MilestoneId, KnownDates>,
): Promise<ReadonlyMap<MilestoneId, Gate>> {
  const guarded = [...moves.keys()].filter((id) => sight.milestones.get(id)?.hasGate === true);
  return guarded.length > 0 ? gates.gates(guarded) : new Map();
}

function workingDaysOf({ issue, to, seen: { plan } }: OpenWhatIf): number {
  const name = plan.milestones.find(({ id }) => id === issue.id)?.calendar;
  const calendar = name === undefined ? undefined : plan.calendars.get(name);
  if (!calendar || issue.dates.due === null || to.due === null) return 0;
  return workdaysUpTo(calendar, to.due) - workdaysUpTo(calendar, issue.dates.due);
}

function costIn({ sight }: OpenWhatIf, spent: { delayDays: number; hours: number }): WhatIf['cost'] {
  const { launch, settings, visible } = sight;
  const seesT0 = launch.t0 !== null && visible.has(launch.t0);
  const delayDays = seesT0 ? spent.delayDays : null;
  const cost = costOf({
    rework: settings.rework,
    worth: launch.worth ?? settings.worth,
    hours: spent.hours,
    delayDays,
  });
  return { ...cost, delayDays, formula: [...cost.formula] };
}
