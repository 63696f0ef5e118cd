import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';

interface LeaveDialogProps {
  readonly leave: () => void;
  readonly discard: () => void;
  readonly cancel: () => void;
}

export function LeaveDialog({ leave, discard, cancel }: LeaveDialogProps) {
  return (
    <Modal width="small" onClose={cancel}>
      <ModalHeader hasCloseButton>
        <ModalTitle>Close without publishing</ModalTitle>
      </ModalHeader>
      <ModalBody>Your changes are not published. This tab can keep them as a draft until you come back.</ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={discard}>
          Discard changes
        </Button>
        <Button appearance="primary" onClick={leave}>
          Keep draft
        </Button>
      </ModalFooter>
    </Modal>
  );
}
