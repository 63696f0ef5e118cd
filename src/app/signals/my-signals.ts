import type { EscalationView, MySignalsReply } from '../../contract/signals';
import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Escalation } from '../../domain/signals/escalation';
import type { Notice } from '../../domain/signals/notice';
import { seeLaunch } from '../launches/see-launch';
import type { World } from '../ports';
import { escalationViews, isAsked, isOpen } from './escalation-views';
import { noteSeenNotices } from './note-seen';

/** What waits for the viewer, over all launches of which they see anything, or at one issue. */
export async function mySignals(
  world: World,
  { accountId }: { readonly accountId: string },
  { issueId }: { readonly issueId?: string | undefined },
): Promise<MySignalsReply> {
  if (issueId !== undefined && !(await isSeen(world, issueId as MilestoneId))) return { kind: 'no-access' };
  const notices = await world.signals.noticesAsking(accountId);
  const ids = [...new Set(notices.flatMap((notice) => notice.escalations))];
  const found = ids.length > 0 ? [...(await world.signals.escalations(ids)).values()] : [];
  const waiting = found.filter(
    (one) => isOpen(one) && isAsked(one, accountId) && (issueId === undefined || one.issueId === issueId),
  );
  const views = await Promise.all(
    [...byLaunch(waiting)].map(([launchId, escalations]) =>
      inLaunch(world, launchId, { accountId, escalations, notices }),
    ),
  );
  return { kind: 'mine', escalations: views.flat() };
}

async function isSeen({ issues }: World, id: MilestoneId): Promise<boolean> {
  return (await issues.read([id], 'viewer')).has(id);
}

function byLaunch(escalations: readonly Escalation[]): ReadonlyMap<LaunchId, readonly Escalation[]> {
  const found = new Map<LaunchId, Escalation[]>();
  for (const one of escalations) found.set(one.launchId, [...(found.get(one.launchId) ?? []), one]);
  return found;
}

interface Waiting {
  readonly accountId: string;
  readonly escalations: readonly Escalation[];
  readonly notices: readonly Notice[];
}

async function inLaunch(
  world: World,
  id: LaunchId,
  { accountId, escalations, notices }: Waiting,
): Promise<EscalationView[]> {
  const sight = await seeLaunch(world, id);
  if (sight?.launch.state !== 'active') return [];
  const shown = new Set(escalations.map((one) => one.id));
  await noteSeenNotices(
    world,
    notices.filter((notice) => notice.escalations.some((one) => shown.has(one))),
  );
  return escalationViews(world, sight, { accountId, escalations, notices, mayManage: false });
}
