import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import type { ReactNode } from 'react';
import { WaysOut, type WaysOutProps } from './ways-out';

interface WaysOutDialogProps extends Omit<WaysOutProps, 'frame'> {
  /** What does not hold, in a sentence. */
  readonly children: ReactNode;
}

/** The ways out of a conflict, over a page of the app. */
export function WaysOutDialog({ children, ...props }: WaysOutDialogProps) {
  return (
    <ModalDialog onClose={props.onClose} width="medium">
      <ModalHeader hasCloseButton>
        <ModalTitle>Ways out</ModalTitle>
      </ModalHeader>
      <WaysOut
        {...props}
        frame={({ body, buttons }) => (
          <>
            <ModalBody>
              {children}
              {body}
            </ModalBody>
            <ModalFooter>{buttons}</ModalFooter>
          </>
        )}
      />
    </ModalDialog>
  );
}
