import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';
import type { GateView } from '../../../../src/contract/gate';
import { asksInWords } from '../text/asks-in-words';
import type { GateEditing } from './use-gate-editor';

interface GateConflictProps {
  readonly theirs: GateView;
  readonly editing: GateEditing;
}

/** Somebody saved another set-up in between: neither is lost before the writer has chosen. */
export function GateConflict({ theirs, editing }: GateConflictProps) {
  return (
    <div role="alert">
      <SectionMessage appearance="warning" title="Somebody changed this gate while you were writing">
        <p>Yours is still here and not saved yet. Theirs asks for:</p>
        <ul className="gate-issues">
          {theirs.criteria.map((criterion) => (
            <li key={criterion.form.id}>
              <strong>{criterion.form.title}</strong> <span className="subtle">{asksInWords(criterion)}</span>
            </li>
          ))}
          {theirs.criteria.length === 0 && <li>Nothing: they took the gate away</li>}
        </ul>
        <div className="button-row">
          <Button spacing="compact" isLoading={editing.busy} onClick={() => editing.settle(true)}>
            Save mine over it
          </Button>
          <Button spacing="compact" onClick={() => editing.settle(false)}>
            Take theirs
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
}
