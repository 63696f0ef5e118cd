import { lazy } from 'react';
import { LazyPart } from './lazy-part';
import type { Dialog } from './claim-tools';

const SignDialog = lazy(async () => ({ default: (await import('./review/sign-dialog')).SignDialog }));
const AdoptDialog = lazy(async () => ({ default: (await import('./wording/adopt-dialog')).AdoptDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

/** The dialog that is open. Its code is fetched when it is asked for. */
export function TableDialog({ dialog, onClose }: { readonly dialog: Dialog; readonly onClose: () => void }) {
  return <LazyPart fallback={<p className="visually-hidden">Opening…</p>}>{content()}</LazyPart>;

  function content() {
    switch (dialog.kind) {
      case 'sign':
        return <SignDialog issueId={dialog.issueId} onClose={onClose} />;
      case 'adopt':
        return <AdoptDialog issueId={dialog.issueId} claimId={dialog.claimId} onClose={onClose} />;
      case 'keys':
        return <KeysDialog onClose={onClose} />;
    }
  }
}
