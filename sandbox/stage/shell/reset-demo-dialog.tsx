import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import { resetDemo } from '../api/site';
import { useSession } from '../state/session';

/** Asks before all that visitors changed is thrown away. */
export function ResetDemoDialog({ close }: { readonly close: () => void }) {
  const { jira } = useSession();
  const [state, setState] = useState<'asking' | 'resetting' | { readonly failure: string }>('asking');
  const isResetting = state === 'resetting';
  const reset = async () => {
    setState('resetting');
    const outcome = await resetDemo(jira);
    // Nothing that a page holds is true any more.
    if (outcome.ok) window.location.assign('/');
    else setState({ failure: outcome.failure.message });
  };
  return (
    <Modal width="small" onClose={isResetting ? () => undefined : close}>
      <ModalHeader hasCloseButton={!isResetting}>
        <ModalTitle>Reset the demo?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {typeof state === 'object' && <SectionMessage appearance="error">{state.failure}</SectionMessage>}
        <p>Issues, dates, links and plans go back to how the demo begins, for everyone who looks at this site.</p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" isDisabled={isResetting} onClick={close}>
          Cancel
        </Button>
        <Button appearance="danger" isLoading={isResetting} onClick={() => void reset()}>
          Reset demo
        </Button>
      </ModalFooter>
    </Modal>
  );
}
