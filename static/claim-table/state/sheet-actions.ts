import type { ClaimAction } from '../../../src/contract/claim-table';
import type { Round } from '../../../src/domain/narrative/claim';
import { count } from '../../shared/text/count';
import { callClaims } from '../call-claims';
import type { ClaimStore } from './claim-store';
import { sendAction } from './send-action';
import type { Undo } from './page-state';

/** What can be done to a sheet and to its list of claims. The answer says how it went. */
export interface SheetActions {
  readonly add: (issueId: string, texts: readonly string[], after?: string | null) => Promise<ClaimAction>;
  readonly remove: (issueId: string, claimId: string) => Promise<void>;
  readonly undo: (undo: Undo) => Promise<void>;
  /** @param before in front of which claim; null: to the end */
  readonly move: (issueId: string, claimId: string, before: string | null) => Promise<void>;
  readonly setDates: (issueId: string, closes: [string | null, string | null]) => Promise<ClaimAction>;
  readonly turn: (issueId: string, turn: 'close' | 'reopen') => Promise<ClaimAction>;
  readonly sign: (issueId: string, fingerprint: string) => Promise<ClaimAction>;
  readonly withdraw: (issueId: string) => Promise<ClaimAction>;
}

export function createSheetActions(store: ClaimStore): SheetActions {
  let moves = 0;
  const act = async (issueId: string, send: () => Promise<ClaimAction>, done: string): Promise<ClaimAction> => {
    let reply: ClaimAction = { kind: 'refused', message: 'Not sent' };
    await store.queue.add(issueId, async () => {
      reply = await sendAction(send);
      if (reply.kind !== 'refused') store.send({ kind: 'answered', wishId: null, news: reply, keepOrder: moves > 0 });
      store.tell(noticeOf(reply, done));
    });
    return reply;
  };

  return {
    add: async (issueId, texts, after = null) => {
      const before = new Set(orderOf(store, issueId));
      const send = () => callClaims('claims.add', { issueId, texts: [...texts], after });
      const reply = await act(issueId, send, `${count(texts.length, 'claim')} added`);
      if (reply.kind !== 'done') return reply;
      const added = reply.sheet.order.filter((id) => !before.has(id));
      const undo: Undo = { key: 'claims.remove', issueId, claimIds: added };
      // The backend brings back and takes out at most twenty at a time.
      store.tell({
        tone: 'done',
        text: `${count(added.length, 'claim')} added`,
        undo: added.length > 20 ? null : undo,
      });
      return reply;
    },
    remove: async (issueId, claimId) => {
      paintOrder(store, issueId, (order) => order.filter((id) => id !== claimId));
      const reply = await act(issueId, () => callClaims('claims.remove', { issueId, claimIds: [claimId] }), '');
      if (reply.kind === 'refused') return store.load();
      store.tell({
        tone: 'done',
        text: 'Claim removed',
        undo: { key: 'claims.restore', issueId, claimIds: [claimId] },
      });
    },
    undo: async ({ key, issueId, claimIds }) => {
      const done = key === 'claims.restore' ? 'Brought back' : 'Taken out again';
      await act(issueId, () => callClaims(key, { issueId, claimIds: [...claimIds] }), done);
    },
    move: async (issueId, claimId, before) => {
      paintOrder(store, issueId, (order) => moved(order, claimId, before));
      const order = orderOf(store, issueId);
      moves += 1;
      const send = () => {
        moves -= 1;
        return callClaims('claims.move', { issueId, claimId, before });
      };
      const reply = await act(issueId, send, `Moved to ${order.indexOf(claimId) + 1} of ${order.length}`);
      if (reply.kind === 'refused') await store.load();
    },
    setDates: (issueId, closes) => act(issueId, () => callClaims('claims.dates', { issueId, closes }), 'Dates saved'),
    turn: async (issueId, turn) => {
      const round = store.getTable().sheets.find(({ issue }) => issue.id === issueId)?.round ?? 1;
      const reply = await act(issueId, () => callClaims('claims.round', { issueId, turn }), turnWords(round, turn));
      // What counts as changed since the last review is another thing now, for every claim.
      if (reply.kind === 'done') await store.load();
      return reply;
    },
    sign: (issueId, fingerprint) => act(issueId, () => callClaims('claims.sign', { issueId, fingerprint }), 'Signed'),
    withdraw: (issueId) => act(issueId, () => callClaims('claims.withdraw', { issueId }), 'Signature withdrawn'),
  };
}

function noticeOf(reply: ClaimAction, done: string) {
  switch (reply.kind) {
    case 'done':
      return done === '' ? null : ({ tone: 'done', text: done, undo: null } as const);
    case 'conflict':
      return {
        tone: 'refused',
        text: 'Somebody changed these claims meanwhile. Look again, then repeat.',
        undo: null,
      } as const;
    case 'refused':
      return { tone: 'refused', text: reply.message, undo: null } as const;
  }
}

function turnWords(round: Round, turn: 'close' | 'reopen'): string {
  return turn === 'close' ? `Review ${round} closed` : 'Review opened again';
}

function paintOrder(store: ClaimStore, issueId: string, change: (order: readonly string[]) => readonly string[]): void {
  store.send({ kind: 'ordered', issueId, order: change(orderOf(store, issueId)) });
}

function orderOf(store: ClaimStore, issueId: string): readonly string[] {
  return store.getTable().sheets.find(({ issue }) => issue.id === issueId)?.order ?? [];
}

function moved(order: readonly string[], claimId: string, before: string | null): readonly string[] {
  const rest = order.filter((id) => id !== claimId);
  const place = before === null ? rest.length : rest.indexOf(before);
  return place < 0 ? order : [...rest.slice(0, place), claimId, ...rest.slice(place)];
}
