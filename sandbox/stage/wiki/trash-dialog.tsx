import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { trashPage } from '../api/wiki-page';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';
import type { PageInSpace } from './read-page-in-space';

export function TrashDialog({ page, space, cancel }: PageInSpace & { readonly cancel: () => void }) {
  const { jira: site } = useSession();
  const flags = useFlags();
  const trash = async () => {
    const outcome = await trashPage(site, page.id);
    if (outcome.ok) {
      navigate(wikiPaths.space(space.key));
      flags.show({ id: 'trash', type: 'success', title: `"${page.title}" is in the trash`, isAutoDismiss: true });
      return;
    }
    cancel();
    const { message } = outcome.failure;
    flags.show({ id: 'trash', type: 'error', title: 'The page was not moved to the trash', description: message });
  };
  return (
    <Modal width="small" onClose={cancel}>
      <ModalHeader hasCloseButton>
        <ModalTitle>Move to trash</ModalTitle>
      </ModalHeader>
      <ModalBody>
        "{page.title}" leaves the space. Pages below it stay, under the page above it. A space admin can put it back.
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={cancel}>
          Cancel
        </Button>
        <Button appearance="danger" onClick={() => void trash()}>
          Move to trash
        </Button>
      </ModalFooter>
    </Modal>
  );
}
