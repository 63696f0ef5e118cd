import type { ClaimAction } from '../../../src/contract/claim-table';
import { claimLimits } from '../../../src/domain/narrative/limits';
import { count } from '../../shared/text/count';
import { callClaims } from '../call-claims';
import { actOnSheet } from './act-on-sheet';
import type { ClaimStore } from './claim-store';
import type { Undo } from './page-state';

/** What can be done to the list of claims of an issue. */
export interface ListActions {
  /** @returns the answer to the last portion that was sent */
  readonly add: (issueId: string, texts: readonly string[]) => Promise<ClaimAction>;
  readonly remove: (issueId: string, claimId: string) => Promise<void>;
  readonly undo: (undo: Undo) => Promise<void>;
  /** @param before in front of which claim; null: to the end */
  readonly move: (issueId: string, claimId: string, before: string | null) => Promise<void>;
}

export function createListActions(store: ClaimStore): ListActions {
  const idsFor = rememberIds();
  let moves = 0;
  return {
    add: (issueId, texts) => add(store, { issueId, texts, idsFor }),
    undo: (undo) => takeBack(store, undo),
    remove: async (issueId, claimId) => {
      paintOrder(store, issueId, (order) => order.filter((id) => id !== claimId));
      const undo: Undo = { key: 'claims.restore', issueId, claimIds: [claimId] };
      const send = () => callClaims('claims.remove', { issueId, claimIds: [claimId] });
      const reply = await actOnSheet(store, { issueId, send, done: { text: 'Claim removed', undo } });
      if (reply.kind === 'refused') await store.load();
    },
    move: async (issueId, claimId, before) => {
      paintOrder(store, issueId, (order) => moved(order, claimId, before));
      const order = orderOf(store, issueId);
      const text = `Moved to ${order.indexOf(claimId) + 1} of ${order.length}`;
      moves += 1;
      const send = async () => {
        try {
          return await callClaims('claims.move', { issueId, claimId, before });
        } finally {
          moves -= 1;
        }
      };
      const reply = await actOnSheet(store, { issueId, send, done: { text, undo: null }, keepOrder: () => moves > 0 });
      if (reply.kind === 'refused') await store.load();
    },
  };
}

/** Claims that fit into one request: Forge takes 500 KB, and 100 of the longest are 300. */
const perRequest = 100;

interface Addition {
  readonly issueId: string;
  readonly texts: readonly string[];
  readonly idsFor: ReturnType<typeof rememberIds>;
}

async function add(store: ClaimStore, { issueId, texts, idsFor }: Addition): Promise<ClaimAction> {
  const before = new Set(orderOf(store, issueId));
  for (let from = 0; ; from += perRequest) {
    const portion = texts.slice(from, from + perRequest);
    const sent = idsFor(issueId, portion);
    const send = () => callClaims('claims.add', { issueId, texts: portion, after: null, ids: sent.ids });
    const reply = await actOnSheet(store, { issueId, send, done: null });
    const claimIds = orderOf(store, issueId).filter((id) => !before.has(id));
    const done = reply.kind === 'done';
    if (done) sent.forget();
    if (done && claimIds.length > 0) {
      const undo: Undo = { key: 'claims.remove', issueId, claimIds };
      store.tell({ tone: 'done', text: `${count(claimIds.length, 'claim')} added`, undo });
    }
    if (!done || from + perRequest >= texts.length) return reply;
  }
}

/** An addition whose answer was lost is sent again under the same ids, so that nothing is added twice. */
function rememberIds() {
  const idsByTexts = new Map<string, string[]>();
  return (issueId: string, texts: readonly string[]) => {
    const key = JSON.stringify([issueId, texts]);
    const ids = idsByTexts.get(key) ?? texts.map(() => crypto.randomUUID());
    idsByTexts.set(key, ids);
    return { ids, forget: () => idsByTexts.delete(key) };
  };
}

async function takeBack(store: ClaimStore, { key, issueId, claimIds }: Undo): Promise<void> {
  const text = key === 'claims.restore' ? 'Claim brought back' : 'Taken out again';
  for (let from = 0; from < claimIds.length; from += claimLimits.removed) {
    const portion = claimIds.slice(from, from + claimLimits.removed);
    const send = () => callClaims(key, { issueId, claimIds: portion });
    const reply = await actOnSheet(store, { issueId, send, done: { text, undo: null } });
    if (reply.kind !== 'done') return;
  }
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
