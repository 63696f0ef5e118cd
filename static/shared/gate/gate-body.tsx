import { lazy, useState } from 'react';
import type { GateView } from '../../../src/contract/gate';
import { useKeptFocus } from '../ui/use-kept-focus';
import { CriterionItem } from './criteria/criterion-item';
import { EmptyGate } from './setup/empty-gate';
import './gate.css';
import { GateActions } from './gate-actions';
import { LazyPart } from './lazy-part';
import { ReopenedNotice } from './reopened-notice';
import { ReviewRound } from './review/review-round';
import type { EditorStart } from './setup/editor-start';
import { WaiverBanner } from './waiver/waiver-banner';

// Pickers weigh as much as all else, and most people only answer.
const GateEditor = lazy(async () => ({ default: (await import('./setup/gate-editor')).GateEditor }));

interface GateBodyProps {
  readonly gate: GateView;
  readonly onGate: (gate: GateView) => void;
}

/** A gate without its heading. The set-up takes the place of the criteria while it is open. */
export function GateBody({ gate, onGate }: GateBodyProps) {
  const [editing, setEditing] = useState<EditorStart | null>(null);
  const [place, keepFocus] = useKeptFocus<HTMLDivElement>();
  const hasGate = gate.criteria.length > 0;
  const close = () => {
    setEditing(null);
    keepFocus();
  };
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={`Gate of ${gate.issue.key}`} className="gate-body">
      {gate.waiver !== null && <WaiverBanner gate={gate} waiver={gate.waiver} onGate={onGate} />}
      <ReopenedNotice gate={gate} />
      {editing !== null ? (
        <LazyPart>
          <GateEditor gate={gate} start={editing} onGate={onGate} onClose={close} />
        </LazyPart>
      ) : (
        <>
          {hasGate ? (
            <Criteria gate={gate} onGate={onGate} onEdit={setEditing} />
          ) : (
            <EmptyGate gate={gate} onStart={setEditing} />
          )}
          {hasGate && gate.freezesScope && (
            <p className="subtle gate-small">
              Freezes the scope: once it has been open, features change by change request.
            </p>
          )}
          {hasGate && <ReviewRound gate={gate} onGate={onGate} />}
          {gate.version > 0 && <GateActions gate={gate} onGate={onGate} onEdit={() => setEditing({ kind: 'edit' })} />}
        </>
      )}
    </div>
  );
}

function Criteria({ gate, onGate, onEdit }: GateBodyProps & { readonly onEdit: (start: EditorStart) => void }) {
  return (
    <ul className="gate-criteria" aria-label="Criteria">
      {gate.criteria.map((criterion) => (
        <CriterionItem
          key={criterion.form.id}
          criterion={criterion}
          gate={gate}
          onGate={onGate}
          onEdit={gate.canManage ? (criterionId) => onEdit({ kind: 'edit', criterionId }) : null}
        />
      ))}
    </ul>
  );
}
