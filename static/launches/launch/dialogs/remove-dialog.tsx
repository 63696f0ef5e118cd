import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useEffect, useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { count } from '../../../shared/text/count';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { useNavigation } from '../../state/navigation';
import { MilestoneLines } from './milestone-lines';
import { RemovalProgress } from './removal-progress';
import { useRemoval, type Removal, type RemovalState } from './use-removal';

interface RemoveDialogProps {
  readonly launch: LaunchView;
  readonly onClose: () => void;
  /** Tells while it is being removed: the launch must not be asked for then. */
  readonly onLeaving: (leaving: boolean) => void;
}

/** What goes with the launch, what stays, and how far it is. */
export function RemoveDialog({ launch, onClose, onLeaving }: RemoveDialogProps) {
  const { replace } = useNavigation();
  const { state, remove } = useRemoval(launch.id);
  const [issuesToo, setIssuesToo] = useState(false);
  const isUnderWay = state.kind === 'going' || state.kind === 'stuck' || state.kind === 'done';
  useEffect(() => {
    onLeaving(isUnderWay);
    return () => onLeaving(false);
  }, [isUnderWay, onLeaving]);
  useEffect(() => {
    if (state.kind === 'done') replace('/');
  }, [state.kind, replace]);

  return (
    <ModalDialog onClose={onClose} shouldCloseOnOverlayClick={!isUnderWay}>
      <ModalHeader hasCloseButton>
        <ModalTitle appearance="danger">Remove {launch.name}?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="launches-dialog">{content()}</div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {state.kind === 'going' ? 'Stop' : isUnderWay ? 'Close' : 'Cancel'}
        </Button>
        {state.kind === 'stuck' ? (
          <Button appearance="danger" onClick={() => void remove(issuesToo)}>
            Try again
          </Button>
        ) : (
          <Button
            appearance="danger"
            isDisabled={state.kind !== 'ready'}
            isLoading={state.kind === 'going'}
            onClick={() => void remove(issuesToo)}
          >
            {buttonWords(state, issuesToo)}
          </Button>
        )}
      </ModalFooter>
    </ModalDialog>
  );

  function content() {
    switch (state.kind) {
      case 'asking':
        return <LoadingLines label="Looking what goes with it…" />;
      case 'refused':
        return <ErrorMessage id="removal-problem" text={state.message} />;
      case 'ready':
        return <WhatGoes launch={launch} removal={state.removal} issuesToo={issuesToo} onChange={setIssuesToo} />;
      case 'going':
      case 'stuck':
        return <RemovalProgress state={state} />;
      case 'done':
        return <p role="status">Removed.</p>;
    }
  }
}

function buttonWords(state: RemovalState, issuesToo: boolean): string {
  if (state.kind !== 'ready' || !issuesToo) return 'Remove launch';
  return `Remove launch and delete ${count(state.removal.made.length, 'issue')}`;
}

interface WhatGoesProps {
  readonly launch: LaunchView;
  readonly removal: Removal;
  readonly issuesToo: boolean;
  readonly onChange: (issuesToo: boolean) => void;
}

function WhatGoes({ launch, removal: { made, taken, links }, issuesToo, onChange }: WhatGoesProps) {
  return (
    <>
      <p>
        Its name, people and baselines go
        {links > 0 ? `, and ${count(links, 'dependency', 'dependencies')} that were drawn with it` : ''}. This cannot be
        undone.
      </p>
      {taken > 0 && (
        <p>
          {count(taken, 'issue')} {taken === 1 ? 'was' : 'were'} there before and {taken === 1 ? 'stays' : 'stay'} in
          Jira.
        </p>
      )}
      {made.length > 0 && (
        <>
          <Checkbox
            isChecked={issuesToo}
            label={`Delete also the ${count(made.length, 'issue')} that were made with it`}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <MilestoneLines
            title="Issues made with it"
            launch={launch}
            lines={made.map((issueId) => ({ issueId, words: issuesToo ? 'is deleted' : 'stays' }))}
            isFolded
          />
        </>
      )}
    </>
  );
}
