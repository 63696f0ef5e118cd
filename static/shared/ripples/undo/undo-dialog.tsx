import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { Undo, type UndoProps } from './undo';

/** The question as a dialog over a page of the app. */
export function UndoDialog(props: UndoProps) {
  return (
    <ModalDialog onClose={props.onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>Undo this ripple</ModalTitle>
      </ModalHeader>
      <Undo
        {...props}
        frame={({ body, buttons }) => (
          <>
            <ModalBody>{body}</ModalBody>
            <ModalFooter>{buttons}</ModalFooter>
          </>
        )}
      />
    </ModalDialog>
  );
}
