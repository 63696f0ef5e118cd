import type { LaunchId } from '../../domain/launches/launch';
import type { World } from '../ports';
import { updateEscalation } from './update-escalation';
import { updateNotice } from './update-notice';

/** A launch has been taken in by another one: what was raised in it, and is still to be told, goes on there. */
export async function takeOver({ signals }: World, from: LaunchId, launchId: LaunchId): Promise<void> {
  for (const one of await signals.escalationsOf(from))
    await updateEscalation(signals, one, (now) => (now.launchId === launchId ? now : { ...now, launchId }));
  for (const one of await signals.noticesDue(from))
    await updateNotice(signals, one, (now) => (now.launchId === launchId ? now : { ...now, launchId }));
}
