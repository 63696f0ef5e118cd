import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { AdfView } from '../adf/adf-view';
import type { WikiPage } from '../api/wiki-page';
import { formatAge } from '../dates/format-age';
import { useSite } from '../state/site';
import { wikiPaths } from '../state/wiki-paths';

interface ConflictDialogProps {
  readonly theirs: WikiPage;
  readonly spaceKey: string;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => void;
  readonly cancel: () => void;
}

/** Somebody else has published in between: theirs, mine, or back to writing. */
export function ConflictDialog({ theirs, spaceKey, keepMine, takeTheirs, cancel }: ConflictDialogProps) {
  const { personById, now } = useSite();
  const { number, authorId, createdAt } = theirs.version;
  const name = personById(authorId)?.displayName ?? 'Someone else';
  const place = { spaceKey, pageId: theirs.id, title: theirs.title, version: number };
  return (
    <Modal width="large" onClose={cancel}>
      <ModalHeader hasCloseButton>
        <ModalTitle>The page has changed</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>
          {name} published version {number} {formatAge(now() - Date.parse(createdAt))}, while you were writing. Nothing
          of yours is lost. Keeping yours makes it the next version; theirs stays in the history.
        </p>
        <p>
          <a href={wikiPaths.page(place)} target="_blank" rel="noopener">
            Open theirs in a new tab
          </a>
        </p>
        <div className="conflict-theirs">
          <p className="conflict-title">{theirs.title}</p>
          <AdfView document={theirs.body.atlas_doc_format.value} />
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={cancel}>
          Keep writing
        </Button>
        <Button onClick={takeTheirs}>Use theirs</Button>
        <Button appearance="primary" onClick={() => void keepMine()}>
          Keep mine
        </Button>
      </ModalFooter>
    </Modal>
  );
}
