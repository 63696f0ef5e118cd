import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { tMinus } from '../../../shared/launch/t-minus';
import { formatDay } from '../../../shared/text/format-day';
import { ErrorMessage } from '../../../shared/ui/error-message';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { useLaunchTools } from '../launch-tools';
import { ReanchorPreview } from './reanchor-preview';
import { useReanchor } from './use-reanchor';
import { DayPicker } from '../../../shared/ui/day-picker';

interface ReanchorDialogProps {
  readonly launch: LaunchView;
  readonly onClose: () => void;
}

/** Another day for the launch: what it does is shown before it is done. */
export function ReanchorDialog({ launch, onClose }: ReanchorDialogProps) {
  const { tryAct } = useLaunchTools();
  const { state, ask } = useReanchor(launch.id);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { day, asking, preview, problem } = state;
  const choose = (wanted: string) => {
    setRefusal(null);
    void ask(wanted === '' || wanted === launch.t0.due ? null : wanted);
  };
  const move = async () => {
    if (day === null) return;
    setBusy(true);
    const done = `T-0 moves to ${formatDay(day)}. The other dates follow now.`;
    const outcome = await tryAct('launch.reanchor', { launchId: launch.id, t0: day }, done);
    setBusy(false);
    if (outcome.kind === 'done') onClose();
    else setRefusal(outcome.message);
  };
  const mayMove = preview !== null && preview.notEditable.length === 0;

  return (
    <ModalDialog onClose={onClose} width="large">
      <ModalHeader hasCloseButton>
        <ModalTitle>Move T-0</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="launches-dialog">
          {launch.t0.due !== null && (
            <p>
              T-0 is {formatDay(launch.t0.due)} ({tMinus(launch.t0.due, launch.today)}).
            </p>
          )}
          <div className="launch-dialog-date">
            <Label htmlFor="new-t0">New T-0</Label>
            <DayPicker id="new-t0" value={day ?? launch.t0.due ?? ''} onChange={choose} />
          </div>
          <ErrorMessage id="new-t0-problem" text={refusal ?? problem} />
          {asking && <LoadingLines label="Working out what follows…" />}
          {preview !== null && <ReanchorPreview launch={launch} preview={preview} onUse={choose} />}
        </div>
      </ModalBody>
      <ModalFooter>
        <div className="dialog-buttons">
          <Button appearance="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button appearance="primary" isDisabled={!mayMove} isLoading={busy} onClick={() => void move()}>
            {day === null ? 'Move T-0' : `Move T-0 to ${formatDay(day)}`}
          </Button>
        </div>
      </ModalFooter>
    </ModalDialog>
  );
}
