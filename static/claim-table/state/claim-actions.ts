import type { RatingValue } from '../../../src/domain/narrative/claim';
import type { ClaimAction } from '../../../src/contract/claim-table';
import { ratingWords } from '../../../src/contract/narrative-words';
import { callClaims } from '../call-claims';
import type { ClaimPatch, Wish } from './claim-row';
import type { ClaimStore } from './claim-store';
import { isConfirmable } from './is-confirmable';
import { sendAction } from './send-action';

/** A wish that has no number yet. */
type NewWish = Wish extends infer W ? (W extends Wish ? Omit<W, 'id'> : never) : never;

/** What can be done to claims that stand in the table. Each is painted at once and saved behind. */
export interface ClaimActions {
  readonly edit: (claimId: string, patch: ClaimPatch) => void;
  readonly rate: (claimId: string, value: RatingValue | null) => void;
  readonly recheck: (claimId: string) => void;
  /** Sends what was refused or collided once more, on top of what is there now. */
  readonly insist: (claimId: string) => void;
  readonly giveUp: (claimId: string) => void;
  /** Rates again as before what has not changed since it was rated in an earlier review. */
  readonly confirm: (issueId: string) => Promise<void>;
}

export function createClaimActions(store: ClaimStore): ClaimActions {
  let wishes = 0;
  const wish = (claimId: string, asked: NewWish) => {
    const numbered = { ...asked, id: ++wishes };
    store.send({ kind: 'wished', claimIds: [claimId], wish: numbered });
    // What went wrong before is not what happens now.
    store.tell(null);
    void sendWish(store, [claimId], numbered);
  };

  return {
    edit: (claimId, patch) => wish(claimId, { kind: 'edit', patch }),
    rate: (claimId, value) => {
      wish(claimId, { kind: 'rate', value });
      store.tell({
        tone: 'done',
        text: value ? `Rated ${ratingWords[value].toLowerCase()}` : 'Rating taken back',
        undo: null,
      });
    },
    recheck: (claimId) => wish(claimId, { kind: 'recheck' }),
    insist: (claimId) => {
      const trouble = store.getTable().rows.get(claimId)?.trouble;
      if (trouble) wish(claimId, trouble.wish);
    },
    giveUp: (claimId) => store.send({ kind: 'given-up', claimId }),
    confirm: async (issueId) => {
      for (const [value, claimIds] of toConfirm(store, issueId)) {
        const numbered: Wish = { kind: 'rate', value, id: ++wishes };
        store.send({ kind: 'wished', claimIds, wish: numbered });
        await sendWish(store, claimIds, numbered);
      }
    },
  };
}

async function sendWish(store: ClaimStore, claimIds: readonly string[], wish: Wish): Promise<void> {
  const issueId = store.getTable().rows.get(claimIds[0] ?? '')?.saved.issueId;
  if (issueId === undefined) return;
  await store.queue.add(issueId, async () => {
    const reply = await replyOf(store, { issueId, claimIds, wish });
    if (reply.kind === 'refused') {
      store.send({ kind: 'refused', wishId: wish.id, message: reply.message });
      store.tell({ tone: 'refused', text: reply.message, undo: null });
      return;
    }
    store.send({ kind: 'answered', wishId: wish.id, news: reply, keepOrder: false });
    if (reply.kind === 'conflict') store.tell(collided(claimIds.length));
  });
}

interface SentWish {
  readonly issueId: string;
  readonly claimIds: readonly string[];
  readonly wish: Wish;
}

function replyOf(store: ClaimStore, { issueId, claimIds, wish }: SentWish): Promise<ClaimAction> {
  // Read when its turn has come: the change before it made a new revision.
  const claims = claimIds.flatMap((claimId) => {
    const row = store.getTable().rows.get(claimId);
    return row ? [{ claimId, basedOn: row.saved.revision }] : [];
  });
  const causes = store.getTable().rows.get(claimIds[0] ?? '')?.saved.stale.length ?? 0;
  const [claim] = claims;
  if (claim === undefined) return Promise.resolve({ kind: 'refused', message: 'Cannot save: the claim is gone' });
  return sendAction(() => {
    switch (wish.kind) {
      case 'edit': {
        const { features, ...texts } = wish.patch;
        return callClaims('claims.edit', {
          issueId,
          ...claim,
          ...texts,
          ...(features && { features: features.map(({ id }) => id) }),
        });
      }
      case 'rate':
        return callClaims('claims.rate', { issueId, claims, value: wish.value });
      case 'recheck':
        return callClaims('claims.recheck', { issueId, ...claim, causes });
    }
  });
}

function collided(count: number) {
  const text =
    count === 1
      ? 'Somebody changed this claim meanwhile. Nothing was overwritten: choose which one stays.'
      : 'Somebody changed one of these claims meanwhile, so none was confirmed. Look at it, then confirm again.';
  return { tone: 'refused', text, undo: null } as const;
}

/** Claims by the rating they had, in the order of the sheet. */
function toConfirm(store: ClaimStore, issueId: string): ReadonlyMap<RatingValue, readonly string[]> {
  const { sheets, rows } = store.getTable();
  const sheet = sheets.find(({ issue }) => issue.id === issueId);
  const idsByValue = new Map<RatingValue, string[]>();
  for (const id of sheet?.order ?? []) {
    const claim = rows.get(id)?.shown;
    if (!sheet || !claim?.rating || !isConfirmable(claim, sheet.round)) continue;
    idsByValue.set(claim.rating.value, [...(idsByValue.get(claim.rating.value) ?? []), id]);
  }
  return idsByValue;
}
