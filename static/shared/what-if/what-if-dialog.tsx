import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { titleInWords } from './text/title-in-words';
import { WhatIf, type WhatIfProps } from './what-if';

/** The question as a dialog over a page of the app. */
export function WhatIfDialog(props: WhatIfProps) {
  return (
    <ModalDialog onClose={props.onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>{titleInWords(props.known)}</ModalTitle>
      </ModalHeader>
      <WhatIf
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
