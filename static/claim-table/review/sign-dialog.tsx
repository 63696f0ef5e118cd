import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { count } from '../../shared/text/count';
import { bringIntoView } from '../bring-into-view';
import { useClaimTools } from '../claim-tools';
import { focusRow } from '../rows/focus-row';
import { claimsOf } from '../state/claims-of';
import type { ClaimStore } from '../state/claim-store';
import { emptyFilter } from '../state/filter';
import type { TableState } from '../state/table-state';
import { signTitle } from '../text/sign-title';
import { signBlocks } from '../text/sign-blocks';
import { useHold } from '../use-hold';
import { ChangedClaim } from './changed-claim';
import { SignBlocks } from './sign-blocks';

/** What changed since the last review, to be read; then the signature under exactly that. */
export function SignDialog({ issueId, onClose }: { readonly issueId: string; readonly onClose: () => void }) {
  useHold();
  const { store, review } = useClaimTools();
  const table = useSyncExternalStore(store.subscribe, store.getTable);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // The fingerprint of what the dialog shows, null until it is known: nobody signs what came later.
  const [read, setRead] = useState<string | null>(null);
  useEffect(() => {
    void savedFingerprint(store, issueId).then(setRead);
  }, [store, issueId]);
  const sheet = sheetOf(table, issueId);
  if (sheet === undefined) return null;
  const all = claimsOf(table, sheet);
  const changed = all.filter(({ changedSinceRound }) => changedSinceRound);
  const blocks = signBlocks(all);

  const sign = async (fingerprint: string) => {
    setBusy(true);
    const reply = await review.sign(issueId, fingerprint);
    if (reply.kind === 'done') {
      onClose();
      return;
    }
    const news = 'Claims were changed while you read. Read them again below, then sign.';
    setRefusal(reply.kind === 'refused' ? reply.message : news);
    setRead(await savedFingerprint(store, issueId));
    setBusy(false);
  };
  const goTo = (claimId: string) => {
    store.send({ kind: 'filtered', filter: emptyFilter });
    onClose();
    // After the dialog has given the focus back to where it came from.
    setTimeout(() => focusRow(document.body, claimId));
  };

  return (
    <ModalDialog onOpenComplete={bringIntoView} onClose={onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>{signTitle(sheet, changed.length)}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="dialog-body">
          {refusal !== null && (
            <SectionMessage appearance="error">
              <p>{refusal}</p>
            </SectionMessage>
          )}
          {blocks.length > 0 && <SignBlocks blocks={blocks} onGo={goTo} />}
          {changed.length === 0 && <p>Nothing changed since the last review.</p>}
          {changed.map((claim) => (
            <ChangedClaim key={claim.id} claim={claim} round={sheet.round} />
          ))}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button
          appearance="primary"
          isLoading={read === null}
          isDisabled={busy || blocks.length > 0}
          onClick={() => read !== null && void sign(read)}
        >
          Sign {count(all.length, 'claim')}
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}

/** Of the claims as everyone sees them: a rating given a moment ago is on the page before it is saved. */
async function savedFingerprint(store: ClaimStore, issueId: string): Promise<string | null> {
  await store.queue.whenEmpty();
  await store.load();
  return sheetOf(store.getTable(), issueId)?.fingerprint ?? null;
}

function sheetOf({ sheets }: TableState, issueId: string): SheetView | undefined {
  return sheets.find(({ issue }) => issue.id === issueId);
}
