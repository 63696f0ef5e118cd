import Button from '@atlaskit/button/new';
import type { GateView } from '../../../../src/contract/gate';
import { suggestions, type EditorStart } from './editor-start';

interface EmptyGateProps {
  readonly gate: GateView;
  readonly onStart: (start: EditorStart) => void;
}

/** What a gate would do here, and the first step for whoever may take it. */
export function EmptyGate({ gate, onStart }: EmptyGateProps) {
  return (
    <div className="gate-empty">
      <p>
        No gate yet. With one, “done” is a list: what waits for {gate.issue.key} does not go on before every criterion
        is met.
      </p>
      {gate.canManage ? (
        <>
          <p className="subtle">Begin with one of these, or with a list of your own:</p>
          <div className="button-row">
            {suggestions.map((suggestion) => (
              <Button key={suggestion.label} spacing="compact" onClick={() => onStart({ kind: 'add', suggestion })}>
                {suggestion.label}
              </Button>
            ))}
          </div>
          <div className="button-row">
            <Button spacing="compact" onClick={() => onStart({ kind: 'edit' })}>
              Set up a gate
            </Button>
          </div>
        </>
      ) : (
        <p className="subtle">Somebody who manages {gate.launch.name} can set one up.</p>
      )}
    </div>
  );
}
