import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { kindHelp, kindWords } from '../../../../shared/gate/text/kind-words';
import type { CriterionDraft } from './gate-draft';

interface AddCriterionProps {
  readonly id: string;
  readonly count: number;
  readonly onAdd: (kind: CriterionDraft['kind']) => void;
}

/** As many as a gate may have. */
const most = 20;

/** Each kind with what it does, folded away until it is asked for. */
export function AddCriterion({ id, count, onAdd }: AddCriterionProps) {
  const [choosing, setChoosing] = useState(false);
  if (count >= most) return <p className="subtle">A gate has {most} criteria at most. Put some together.</p>;
  return (
    <div>
      <Button id={id} spacing="compact" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        Add criterion
      </Button>
      {choosing && (
        <ul className="template-kinds" aria-label="Kinds of criteria">
          {kinds.map((kind) => (
            <li key={kind}>
              <Button
                spacing="compact"
                onClick={() => {
                  setChoosing(false);
                  onAdd(kind);
                }}
              >
                {kindWords[kind]}
              </Button>
              <span className="subtle">{help[kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const kinds = ['check', 'evidence', 'approval', 'brief', 'claims', 'formats', 'comments'] as const;

/** Which epic and which issues is known once there is a launch. */
const help: Readonly<Record<CriterionDraft['kind'], string>> = {
  ...kindHelp,
  brief: 'The narrative brief of the launch is written in full and locked.',
  claims: 'The claims are all rated, or signed: those of the first marketing deliverable that leads to this row.',
};
