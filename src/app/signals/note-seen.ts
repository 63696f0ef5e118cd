import type { RippleId } from '../../domain/launches/launch';
import type { Notice } from '../../domain/signals/notice';
import type { World } from '../ports';
import { rippleNoticeId } from './make-notices';

/** What the panel shows of the ripples, this person has seen now; once noted it stays. */
export async function noteSeen(world: World, accountId: string, rippleIds: readonly RippleId[]): Promise<void> {
  if (rippleIds.length === 0) return;
  const found = await world.signals.notices(rippleIds.map((id) => rippleNoticeId(id, accountId)));
  await noteSeenNotices(world, [...found.values()]);
}

/** A page must not fail for it: who is changed by somebody else at this moment is noted the next time. */
export async function noteSeenNotices({ signals, clock }: World, notices: readonly Notice[]): Promise<void> {
  const unseen = notices.filter(({ seenAt }) => seenAt === null);
  for (const notice of unseen) await signals.save({ notices: [{ ...notice, seenAt: clock.now() }] });
}
