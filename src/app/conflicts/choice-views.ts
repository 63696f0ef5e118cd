import type { ChoiceView } from '../../contract/conflicts';
import { breaksNew } from '../../domain/launches/breaks-new';
import { waysOut, type Attempt, type WayOut } from '../../domain/launches/conflicts/ways-out';
import { dialOf } from '../../domain/launches/dial-of';
import type { LinkedPlan } from '../../domain/launches/plan-of';
import { rippleUnderDial } from '../../domain/launches/ripple-under-dial';
import { wholePlan } from '../launches/whole-plan';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { breachViews, datesView, moveViews } from './effect-views';
import type { SeenConflict } from './on-conflict';
import { mustAsk, settlerOf, whyBlocked, type Settler } from './who-settles';

/** Each way out with what it would do, by the plan the viewer sees; of hidden milestones only how many would move. */
export async function choiceViews(world: World, seen: SeenConflict): Promise<ChoiceView[]> {
  const { sight, conflict } = seen;
  const [settler, whole] = await Promise.all([settlerOf(world, seen), wholePlan(world, sight)]);
  return waysOut(sight.plan, conflict).map((wayOut) => choiceView(seen, wayOut, { settler, whole }));
}

interface Told {
  readonly settler: Settler;
  readonly whole: LinkedPlan;
}

function choiceView(seen: SeenConflict, wayOut: WayOut, { settler, whole }: Told): ChoiceView {
  const { choice, to, lag, attempt } = wayOut;
  return {
    choice,
    to: to && datesView(to),
    lag,
    ...effect(seen.sight, attempt(seen.sight.plan), attempt(whole)),
    asks: mustAsk(wayOut, settler) ? settler.owner : null,
    blocked: whyBlocked(wayOut, seen, settler),
  };
}

type Effect = Pick<ChoiceView, 'moves' | 'proposals' | 'hidden' | 'held' | 'conflicts'>;

function effect(sight: LaunchSight, seen: Attempt, whole: Attempt): Effect {
  const dial = dialOf(sight.launch, sight.settings);
  const { ripple, held } = rippleUnderDial(seen.plan, seen.changes, dial);
  const all = rippleUnderDial(whole.plan, whole.changes, dial);
  return {
    moves: ripple.shifts.flatMap((shift) => moveViews(sight, shift)),
    proposals: ripple.proposals.flatMap((proposal) => moveViews(sight, proposal)),
    hidden: all.ripple.shifts.filter(({ id }) => !sight.visible.has(id)).length,
    held: held !== null,
    conflicts: breaksNew(seen.plan, { changes: seen.changes, ripple }).flatMap((breach) =>
      breachViews(sight, seen.plan, breach),
    ),
  };
}
