import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import type { TriageView } from '../../../../src/contract/triage';
import { decisionOf, hoursOf, type Draft } from './triage-draft';
import { effortInWords } from './triage-words';

interface DecideBarProps {
  readonly triage: TriageView;
  readonly draft: Draft;
  readonly note: string;
  readonly isBusy: boolean;
  readonly onNote: (note: string) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What it all costs, why it is so, and Save. */
export function DecideBar({ triage, draft, note, isBusy, onNote, onSave, onDiscard }: DecideBarProps) {
  const hours = triage.rows.reduce((sum, row) => sum + (hoursOf(decisionOf(row, draft)) ?? 0), 0);
  const isChanged = Object.keys(draft).length > 0 || note !== '';
  return (
    <div className="triage-bar">
      <p>
        <strong>{effortInWords(hours, triage)}</strong> of work in all
      </p>
      {triage.canManage && (
        <>
          <div className="triage-note">
            <Label htmlFor="triage-note">Note</Label>
            <Textfield
              id="triage-note"
              maxLength={500}
              placeholder="Why it is decided so"
              value={note}
              onChange={(event) => onNote(event.currentTarget.value)}
            />
          </div>
          <div className="launches-buttons">
            <Button
              appearance="primary"
              isLoading={isBusy}
              isDisabled={!isChanged && triage.standing !== null}
              onClick={onSave}
            >
              Save decisions
            </Button>
            {isChanged && (
              <Button appearance="subtle" onClick={onDiscard}>
                Discard changes
              </Button>
            )}
            <span className="subtle" role="status">
              {isChanged ? 'Unsaved changes' : triage.standing === null ? 'Not saved yet' : 'Everything is saved'}
            </span>
          </div>
        </>
      )}
    </div>
  );
}
