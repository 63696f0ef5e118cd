import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState, useSyncExternalStore } from 'react';
import { count } from '../../shared/text/count';
import { bringIntoView } from '../bring-into-view';
import { useClaimTools } from '../claim-tools';
import { focusRow } from '../rows/focus-row';
import { claimsOf } from '../state/claims-of';
import { emptyFilter } from '../state/filter';
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
  const sheet = table.sheets.find(({ issue }) => issue.id === issueId);
  // The fingerprint of what was on the page when the dialog opened: nobody signs what came later.
  const [read, setRead] = useState(sheet?.fingerprint ?? '');
  if (sheet === undefined) return null;
  const all = claimsOf(table, sheet);
  const changed = all.filter(({ changedSinceRound }) => changedSinceRound);
  const blocks = signBlocks(all);

  const sign = async () => {
    setBusy(true);
    const reply = await review.sign(issueId, read);
    setBusy(false);
    if (reply.kind === 'done') {
      onClose();
      return;
    }
    const news = 'Claims were changed while you read. Read them again below, then sign.';
    setRefusal(reply.kind === 'refused' ? reply.message : news);
    await store.load();
    setRead(fingerprintOf(store.getTable()) ?? read);
  };
  const fingerprintOf = (now: typeof table) => now.sheets.find(({ issue }) => issue.id === issueId)?.fingerprint;
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
        <Button appearance="primary" isDisabled={busy || blocks.length > 0} onClick={() => void sign()}>
          Sign {count(all.length, 'claim')}
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
