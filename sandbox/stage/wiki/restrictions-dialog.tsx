import Button from '@atlaskit/button/default/button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import SectionMessage from '@atlaskit/section-message/section-message';
import { useState } from 'react';
import { setRestrictions, type Restrictions } from '../api/wiki-restrictions';
import { useSession } from '../state/session';
import { PeopleChoice } from './people-choice';

interface RestrictionsDialogProps {
  readonly pageId: string;
  readonly known: Restrictions;
  readonly mayEdit: boolean;
  readonly close: () => void;
}

/** Who may view and who may edit the page. */
export function RestrictionsDialog({ pageId, known, mayEdit, close }: RestrictionsDialogProps) {
  const { jira: site } = useSession();
  const [wanted, setWanted] = useState(known);
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    const outcome = await setRestrictions(site, pageId, wanted);
    if (outcome.ok) close();
    else setFailure(outcome.failure.message);
  };
  return (
    <Modal onClose={close}>
      <ModalHeader hasCloseButton>
        <ModalTitle>Restrictions</ModalTitle>
      </ModalHeader>
      <ModalBody>
        {failure !== undefined && (
          <SectionMessage appearance="error" title="The restrictions were not saved">
            <p>{failure}</p>
          </SectionMessage>
        )}
        <div className="restrictions">
          <PeopleChoice
            legend="Who can view"
            everyone="Everyone who can view the space"
            chosen={wanted.read}
            isDisabled={!mayEdit}
            choose={(read) => setWanted({ ...wanted, read })}
          />
          <PeopleChoice
            legend="Who can edit"
            everyone="Everyone who can edit in the space"
            chosen={wanted.update}
            isDisabled={!mayEdit}
            choose={(update) => setWanted({ ...wanted, update })}
          />
        </div>
        {!mayEdit && <p className="subtle">Only people who can edit the page can change this.</p>}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          {mayEdit ? 'Cancel' : 'Close'}
        </Button>
        {mayEdit && (
          <Button appearance="primary" onClick={() => void save()}>
            Apply
          </Button>
        )}
      </ModalFooter>
    </Modal>
  );
}
