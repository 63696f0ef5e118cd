import type { ClaimAction } from '../../../src/contract/claim-table';
import type { ClaimStore } from './claim-store';
import type { Notice } from './page-state';
import { sendAction } from './send-action';

interface SheetAct {
  readonly issueId: string;
  readonly send: () => Promise<ClaimAction>;
  /** What to tell when it is done; null: nothing. */
  readonly done: Omit<Notice, 'tone'> | null;
  /** Whether a later move is under way, asked when the answer has come. */
  readonly keepOrder?: () => boolean;
}

/** Sends an action when its turn has come, takes the answer in and tells how it went. */
export async function actOnSheet(store: ClaimStore, act: SheetAct): Promise<ClaimAction> {
  let reply: ClaimAction = { kind: 'refused', message: 'Cannot save: it was not sent' };
  await store.queue.add(act.issueId, async () => {
    reply = await sendAction(act.send);
    if (reply.kind !== 'refused') {
      store.send({ kind: 'answered', wishId: null, news: reply, keepOrder: act.keepOrder?.() ?? false });
    }
    store.tell(noticeOf(reply, act.done));
  });
  return reply;
}

function noticeOf(reply: ClaimAction, done: SheetAct['done']): Notice | null {
  switch (reply.kind) {
    case 'done':
      return done && { ...done, tone: 'done' };
    case 'conflict':
      return {
        tone: 'refused',
        text: 'Somebody was faster. What you see is what is there now: look at it, then try again.',
        undo: null,
      };
    case 'refused':
      return { tone: 'refused', text: reply.message, undo: null };
  }
}
