import Button from '@atlaskit/button/new';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useState } from 'react';
import type { LaunchView, MovedView } from '../../../../src/contract/launch';
import { count } from '../../../shared/text/count';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { calendarSentence } from '../../text/calendar-sentence';
import { movedInWords } from '../../text/move-in-words';
import { useLaunchTools } from '../launch-tools';
import { useCalendarMoves } from '../use-calendar-moves';
import { MilestoneLines } from './milestone-lines';

interface CalendarDialogProps {
  readonly launch: LaunchView;
  readonly onClose: () => void;
}

type Answer = 'apply' | 'leave';
const told: Readonly<Record<Answer, string>> = {
  apply: 'The dates follow the changed calendar now.',
  leave: 'The dates stay as they are.',
};

/** What the changed calendar implies, to be applied or left. */
export function CalendarDialog({ launch, onClose }: CalendarDialogProps) {
  const { tryAct } = useLaunchTools();
  const moves = useCalendarMoves(launch.id);
  const [busy, setBusy] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const answer = async (wanted: Answer) => {
    setBusy(wanted);
    setProblem(null);
    const outcome = await tryAct('launch.calendar', { launchId: launch.id, answer: wanted }, told[wanted]);
    setBusy(null);
    if (outcome.kind === 'done') onClose();
    else setProblem(outcome.message);
  };
  const refusal = moves.kind === 'refused' ? moves.message : null;

  return (
    <ModalDialog onClose={onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>What the changed calendar implies</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="launches-dialog">
          <ErrorMessage id="calendar-problem" text={problem ?? refusal} />
          {moves.kind === 'asking' && <LoadingLines label="Working out what follows…" />}
          {moves.kind === 'moves' && (
            <>
              <p>{calendarSentence(moves)}</p>
              <MilestoneLines title="Move" launch={launch} lines={toLines(moves.shifts)} />
              <MilestoneLines title="Offered, for product to accept" launch={launch} lines={toLines(moves.proposals)} />
              {moves.hidden > 0 && (
                <p className="subtle">{count(moves.hidden, 'milestone')} that you may not see would move as well.</p>
              )}
            </>
          )}
        </div>
      </ModalBody>
      <ModalFooter>
        <div className="dialog-buttons">
          <Button isDisabled={busy === 'apply'} isLoading={busy === 'leave'} onClick={() => void answer('leave')}>
            Leave as they are
          </Button>
          <Button
            appearance="primary"
            isDisabled={moves.kind !== 'moves' || busy === 'leave'}
            isLoading={busy === 'apply'}
            onClick={() => void answer('apply')}
          >
            Apply
          </Button>
        </div>
      </ModalFooter>
    </ModalDialog>
  );
}

function toLines(moves: readonly MovedView[]) {
  return moves.map((move) => ({ issueId: move.issueId, words: movedInWords(move) }));
}
