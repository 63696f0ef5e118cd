import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import Select from '@atlaskit/select/default';
import Textfield from '@atlaskit/textfield/text-field';
import { useState } from 'react';
import { createPage } from '../api/wiki-page';
import type { WikiSpace } from '../api/wiki-space';
import type { ListedPage } from '../api/wiki-tree';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';

interface CreatePageDialogProps {
  readonly space: WikiSpace;
  readonly pages: readonly ListedPage[];
  /** Below which page one expects the new one. */
  readonly parentId: string | undefined;
  readonly close: () => void;
}

/** Asks for the title of a new page and opens it for writing. */
export function CreatePageDialog({ space, pages, parentId, close }: CreatePageDialogProps) {
  const { jira: site } = useSession();
  const [title, setTitle] = useState('');
  const [parent, setParent] = useState(parentId);
  const [failure, setFailure] = useState<string>();
  const options = pages.map((page) => ({ value: page.id, label: page.title }));
  const create = async () => {
    const wanted = title.trim();
    if (wanted === '') {
      setFailure('Give the page a title.');
      return;
    }
    const below = parent === undefined ? {} : { parentId: parent };
    const outcome = await createPage(site, { spaceId: space.id, title: wanted, ...below });
    if (!outcome.ok) {
      setFailure(outcome.failure.message);
      return;
    }
    close();
    navigate(wikiPaths.edit({ spaceKey: space.key, pageId: outcome.value.id }));
  };
  return (
    <Modal onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <ModalHeader hasCloseButton>
          <ModalTitle>Create page</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="create-page">
            <label htmlFor="create-page-title">Title</label>
            <Textfield
              id="create-page-title"
              // eslint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type it
              autoFocus
              value={title}
              isInvalid={failure !== undefined}
              onChange={(event) => {
                setTitle(event.currentTarget.value);
                setFailure(undefined);
              }}
            />
            {failure !== undefined && <p role="alert">{failure}</p>}
            <label htmlFor="create-page-parent">Below</label>
            <Select
              inputId="create-page-parent"
              options={options}
              value={options.find(({ value }) => value === parent) ?? null}
              onChange={(option) => setParent(option?.value)}
              menuPosition="fixed"
            />
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={close}>
            Cancel
          </Button>
          <Button appearance="primary" type="submit">
            Create
          </Button>
        </ModalFooter>
      </form>
    </Modal>
  );
}
