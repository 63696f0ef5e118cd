import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import type { SettingsForm } from '../../../src/contract/settings';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { useEffectOf, type EffectState } from './use-effect-of';

interface SaveDialogProps {
  readonly draft: SettingsForm;
  readonly onSave: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What saving would do, before it is done. */
export function SaveDialog({ draft, onSave, onClose }: SaveDialogProps) {
  // What is shown is what is saved: the draft of the moment when the dialog opened.
  const [form] = useState(draft);
  const { state, askAgain } = useEffectOf(form);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await onSave();
    onClose();
  };
  return (
    <ModalDialog onClose={onClose} width="medium">
      <ModalHeader hasCloseButton>
        <ModalTitle>Save the settings</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="settings-dialog" aria-live="polite">
          <Effect state={state} onRetry={askAgain} />
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={busy} isDisabled={state.kind !== 'effect'} onClick={() => void save()}>
          Save
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}

function Effect({ state, onRetry }: { readonly state: EffectState; readonly onRetry: () => void }) {
  switch (state.kind) {
    case 'asking':
      return <LoadingLines label="Working out what this does…" lines={3} />;
    case 'refused':
      return (
        <SectionMessage appearance="error">
          <p>{state.message}</p>
        </SectionMessage>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p>Could not work out what this does: {state.message}. Nothing was saved.</p>
          <div className="button-row">
            <Button spacing="compact" onClick={onRetry}>
              Try again
            </Button>
          </div>
        </SectionMessage>
      );
    case 'effect':
      return state.sentences.length === 0 ? (
        <p>This changes nothing for any launch.</p>
      ) : (
        <>
          <p>This is what saving does:</p>
          <ul className="settings-sentences">
            {state.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      );
  }
}
