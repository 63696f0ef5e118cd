import type { Notice, NoticeId } from '../../domain/signals/notice';
import { sayNotice } from '../../domain/signals/messages/say-notice';
import type { World } from '../ports';
import type { Message } from '../signal-ports';
import { toldOfNotice } from './told-of-notice';
import { updateNotice } from './update-notice';
import type { Watch } from './watch-launch';

/** ms that must be left to tell another person. */
const oneNeeds = 20_000;

/**
 * Tells people what is due. Each notice is stored as being sent before it is, and Jira is asked about one that was
 * found so: nobody reads it twice, wherever this is broken off.
 * @param fresh made just now, which the listing may not show yet
 */
export async function sendDue(world: World, watch: Watch, fresh: readonly NoticeId[]): Promise<'done' | 'out-of-time'> {
  const listed = (await world.signals.noticesDue(watch.launch.id)).map(({ id }) => id);
  const ids = [...new Set([...listed, ...fresh])];
  if (ids.length === 0) return 'done';
  const notices = await world.signals.notices(ids);
  for (const notice of notices.values()) {
    if (!isDue(notice, world.clock.now())) continue;
    if (world.clock.remaining() < oneNeeds) return 'out-of-time';
    await send(world, watch, notice);
  }
  return 'done';
}

function isDue({ state, notBefore }: Notice, now: string): boolean {
  return state === 'sending' || (state === 'due' && notBefore <= now);
}

async function send(world: World, watch: Watch, notice: Notice): Promise<void> {
  if (notice.state === 'sending' && (await world.messages.wasTold(notice.on, notice.id)))
    return end(world, notice, 'sent');
  const message = await messageOf(world, watch, notice);
  if (!message) return end(world, notice, 'dropped');
  const sending = notice.state === 'sending' ? notice : await begin(world, notice);
  if (!sending) return;
  const outcome = await world.messages.tell(notice.on, message);
  // Where the app may not write, the lists of the app still tell it.
  await end(world, sending, outcome === 'told' ? 'sent' : 'dropped');
}

/** @returns undefined when somebody else has begun */
function begin({ signals }: World, notice: Notice): Promise<Notice | undefined> {
  return updateNotice(signals, notice, (now) => (now.state === 'due' ? { ...now, state: 'sending' } : undefined));
}

async function end({ signals, clock }: World, notice: Notice, state: 'sent' | 'dropped'): Promise<void> {
  const sentAt = state === 'sent' ? clock.now() : null;
  await updateNotice(signals, notice, (now) => ({ ...now, state, sentAt }));
}

/** @returns undefined: there is nothing left to tell, or the reader does not see the place any more */
async function messageOf(world: World, watch: Watch, notice: Notice): Promise<Message | undefined> {
  const { on, accountId, id } = notice;
  const place = (await watch.places.places([on])).get(on);
  if (!place) return undefined;
  const paragraphs = sayNotice(await toldOfNotice(world, watch, { notice, on: place }));
  if (paragraphs.length === 0) return undefined;
  const own = place.assignee?.accountId === accountId ? place.assignee : undefined;
  const reader = own ?? (await watch.places.reader(place.key, accountId));
  return reader && { to: { accountId, name: reader.name }, paragraphs, mark: id };
}
