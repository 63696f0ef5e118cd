import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import Spinner from '@atlaskit/spinner';
import { bringIntoView } from '../bring-into-view';
import { useClaimTools } from '../claim-tools';
import { useHold } from '../use-hold';
import { AdoptForm } from './adopt-form';
import { useBriefs } from './use-briefs';

interface AdoptDialogProps {
  readonly issueId: string;
  readonly claimId: string;
  readonly onClose: () => void;
}

/** A framing better than product's own goes into the brief. */
export function AdoptDialog({ issueId, claimId, onClose }: AdoptDialogProps) {
  useHold();
  const { store } = useClaimTools();
  const claim = store.getTable().rows.get(claimId)?.shown;
  const briefs = useBriefs(issueId);
  return (
    <ModalDialog onOpenComplete={bringIntoView} onClose={onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>Adopt into brief</ModalTitle>
      </ModalHeader>
      {content()}
    </ModalDialog>
  );

  function content() {
    if (briefs.kind === 'loading') {
      return (
        <ModalBody>
          <p role="status" className="with-icon">
            <Spinner size="small" /> Looking for briefs…
          </p>
        </ModalBody>
      );
    }
    if (briefs.kind === 'failed') return <ModalBody>{briefs.message}.</ModalBody>;
    if (claim === undefined || briefs.briefs.length === 0) {
      return (
        <ModalBody>
          There is no brief into which you may write: no epic that gates this issue, or you may not edit it in Jira.
        </ModalBody>
      );
    }
    return <AdoptForm claim={claim} briefs={briefs.briefs} onClose={onClose} />;
  }
}
