import Button from '@atlaskit/button/new';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { bringIntoView } from './bring-into-view';
import { useHold } from './use-hold';

const keys = [
  ['A', 'Accurate'],
  ['N', 'Needs adjustment, and write it'],
  ['I', 'Inaccurate, and write why'],
  ['U', 'Take the rating back'],
  ['↑ ↓', 'Walk through the claims; Page up, Page down, Home, End go further'],
  ['→ ←', 'Walk through flags, links and buttons of a claim'],
  ['Enter', 'Edit the claim; Tab goes on to adjustment, evidence and features'],
  ['Escape', 'Leave the field or the button'],
  ['Alt + ↑ ↓', 'Move the claim'],
  ['Delete', 'Remove the claim; Undo brings it back'],
] as const;

/** The keys of the table. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  useHold();
  return (
    <ModalDialog onOpenComplete={bringIntoView} onClose={onClose} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>Keys</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <dl className="keys">
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </ModalBody>
      <ModalFooter>
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
