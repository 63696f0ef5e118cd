import type { SignalAction } from '../../contract/signals';
import type { Escalation, EscalationId } from '../../domain/signals/escalation';
import { refused, type Refused } from '../as-viewer';
import { mayManage } from '../launches/manage-launch';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { isAsked } from './escalation-views';
import { noteSeenNotices } from './note-seen';
import { updateEscalation } from './update-escalation';

/** The same words whether it does not exist or may not be seen. */
const notThere = refused('Cannot acknowledge this: it does not exist, or you cannot see it. Load the page again');
const taken = refused('Cannot acknowledge this: somebody else has already. Load the page again');
const over = refused('Cannot acknowledge this: it has come right by itself. Load the page again');

/** Somebody who is asked, or who may manage the launch, takes it upon them: nobody else is asked any more. */
export async function acknowledgeSignal(
  world: World,
  { accountId }: { readonly accountId: string },
  { id, note }: { readonly id: string; readonly note: string },
): Promise<SignalAction> {
  const escalation = (await world.signals.escalations([id as EscalationId])).get(id as EscalationId);
  const sight = escalation && (await seeLaunch(world, escalation.launchId));
  if (!escalation || !sight || !isShown(escalation, sight, accountId)) return notThere;
  const refusal = await refusalFor(world, sight, { escalation, accountId });
  if (refusal) return refusal;
  const stamp = { by: accountId, at: world.clock.now(), note };
  const stored = await updateEscalation(world.signals, escalation, (now) =>
    now.acknowledged === null ? { ...now, acknowledged: stamp } : now,
  );
  if (stored.acknowledged?.by !== accountId) return taken;
  const own = await world.signals.noticesAsking(accountId);
  await noteSeenNotices(
    world,
    own.filter(({ escalations }) => escalations.includes(escalation.id)),
  );
  return { kind: 'done' };
}

function isShown(escalation: Escalation, { visible }: LaunchSight, accountId: string): boolean {
  return visible.has(escalation.issueId) || isAsked(escalation, accountId);
}

async function refusalFor(
  world: World,
  sight: LaunchSight,
  { escalation, accountId }: { readonly escalation: Escalation; readonly accountId: string },
): Promise<Refused | undefined> {
  if (!isAsked(escalation, accountId) && !(await mayManage(world, sight)))
    return refused(
      'Cannot acknowledge this: you are not asked, and need the permission "Edit issues" for its T-0. Ask a project admin',
    );
  if (escalation.acknowledged) return escalation.acknowledged.by === accountId ? undefined : taken;
  return escalation.overAt === null ? undefined : over;
}
