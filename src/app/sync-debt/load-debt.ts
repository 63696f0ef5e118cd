import type { DebtReply, DebtView } from '../../contract/sync-debt';
import type { LaunchId } from '../../domain/launches/launch';
import { slipsIn } from '../../domain/signals/debt/slips-in';
import { syncDebt, touchedBy, type SyncDebt } from '../../domain/signals/debt/sync-debt';
import type { LaunchRequest } from '../launches/launch-request';
import { nameFor } from '../launches/name-for';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import { wholePlan } from '../launches/whole-plan';
import type { World } from '../ports';
import type { PastEvent } from '../signal-ports';
import { debtViews, peopleIn } from './debt-views';
import { launchCost } from './launch-cost';

/**
 * The sync debt of a launch out of Jira's own history, also from before the app was there. Holds only what this viewer
 * may see; of other issues only how many dates slipped.
 */
export async function loadDebt(
  world: World,
  { bound }: LaunchRequest,
  asked: { readonly launchId?: string | undefined },
): Promise<DebtReply> {
  const id = bound === undefined ? (asked.launchId ?? null) : bound;
  if (id === null) return { kind: 'unbound' };
  const sight = await seeLaunch(world, id as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const seen = sight.plan.milestones.map((milestone) => milestone.id);
  const events = await world.pasts.events(seen, 'viewer');
  const [debt, hidden, cost] = await Promise.all([
    debtOf(world, sight, events),
    hiddenSlips(world, sight),
    launchCost(world, sight, events),
  ]);
  return viewOf(world, sight, { debt, hidden, cost });
}

async function debtOf(world: World, sight: LaunchSight, events: readonly PastEvent[]): Promise<SyncDebt> {
  const { plan, launch, visible } = sight;
  const touched = [...touchedBy({ plan, events })];
  const [comments, notices, escalations] =
    touched.length === 0
      ? [[], [], []]
      : await Promise.all([
          world.pasts.comments(touched, 'viewer'),
          world.signals.noticesOf(launch.id),
          world.signals.escalationsOf(launch.id),
        ]);
  const issues = new Map(
    [...visible.values()].map(({ id, key, assignee }) => [id, { key, who: assignee?.accountId ?? null }]),
  );
  return syncDebt({
    ...{ plan, issues, events, comments, notices, escalations },
    ...{ t0: launch.t0, now: world.clock.now() },
  });
}

/** Their roles and dates come from the app's own reading, and go no further than this number. */
async function hiddenSlips(world: World, sight: LaunchSight): Promise<number> {
  const unseen = [...sight.milestones.keys()].filter((id) => !sight.visible.has(id));
  if (unseen.length === 0) return 0;
  const [plan, events] = await Promise.all([wholePlan(world, sight), world.pasts.events(unseen, 'app')]);
  return slipsIn(events, plan).length;
}

interface Found {
  readonly debt: SyncDebt;
  readonly hidden: number;
  readonly cost: DebtView['cost'];
}

async function viewOf(world: World, sight: LaunchSight, { debt, hidden, cost }: Found): Promise<DebtView> {
  const { launch, visible } = sight;
  return {
    kind: 'debt',
    launch: { id: launch.id, name: nameFor(launch, visible) },
    ...debtViews(sight, debt, await peopleIn(world, debt)),
    hidden,
    total: { ...debt.total },
    trend: debt.trend.map((month) => ({ ...month })),
    cost,
  };
}
