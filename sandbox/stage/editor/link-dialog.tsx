import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import Textfield from '@atlaskit/textfield/text-field';
import { useState } from 'react';
import { safeHref } from '../adf/adf';

interface LinkDialogProps {
  /** Empty for a new link. */
  readonly address: string;
  readonly set: (address: string) => void;
  readonly remove: () => void;
  readonly close: () => void;
}

/** Asks where a link leads. */
export function LinkDialog({ address, set, remove, close }: LinkDialogProps) {
  const [text, setText] = useState(address);
  const [isWrong, setWrong] = useState(false);
  return (
    <Modal width="small" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (safeHref(text.trim()) === undefined) setWrong(true);
          else set(text.trim());
        }}
      >
        <ModalHeader hasCloseButton>
          <ModalTitle>Link</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="create-page">
            <label htmlFor="link-address">Address</label>
            <Textfield
              id="link-address"
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type it
              autoFocus
              value={text}
              isInvalid={isWrong}
              placeholder="https://"
              onChange={(event) => {
                setText(event.currentTarget.value);
                setWrong(false);
              }}
            />
            {isWrong && <p role="alert">Begin the address with https://, http://, mailto: or /.</p>}
          </div>
        </ModalBody>
        <ModalFooter>
          {address !== '' && (
            <Button appearance="subtle" onClick={remove}>
              Remove link
            </Button>
          )}
          <Button appearance="subtle" onClick={close}>
            Cancel
          </Button>
          <Button appearance="primary" type="submit">
            Save
          </Button>
        </ModalFooter>
      </form>
    </Modal>
  );
}
