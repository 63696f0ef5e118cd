import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';

interface RemoveLinkDialogProps {
  readonly issueKey: string;
  readonly otherKey: string;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

export function RemoveLinkDialog({ issueKey, otherKey, confirm, cancel }: RemoveLinkDialogProps) {
  return (
    <Modal width="small" onClose={cancel}>
      <ModalHeader hasCloseButton>
        <ModalTitle>Remove link</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {issueKey} and {otherKey} will no longer be linked. The issues themselves stay as they are.
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={cancel}>
          Cancel
        </Button>
        <Button appearance="danger" onClick={confirm}>
          Remove link
        </Button>
      </ModalFooter>
    </Modal>
  );
}
