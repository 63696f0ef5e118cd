import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { criterionForm, type CriterionForm } from '../../../../src/contract/gate';
import { CriterionKindIcon } from '../criteria/criterion-kind-icon';
import { kindHelp, kindWords } from '../text/kind-words';
import { suggestions, type Suggestion } from './editor-start';
import type { GateEditing } from './use-gate-editor';

interface AddCriterionProps {
  readonly editing: GateEditing;
  readonly onFocusNext: (name: string) => void;
}

/** As many as a gate may have. */
const most = 20;

/** What many gates begin with, one press away; and each kind with what it does. */
export function AddCriterion({ editing, onFocusNext }: AddCriterionProps) {
  const [choosing, setChoosing] = useState(false);
  const left = editing.drafts.filter(({ isRemoved }) => !isRemoved);
  const unused = suggestions.filter(({ title }) => !left.some((draft) => draft.title === title));
  const add = (made: CriterionForm['kind'] | Suggestion) => {
    setChoosing(false);
    onFocusNext(`${editing.add(made)}-title`);
  };
  if (left.length >= most) return <p className="subtle">A gate has {most} criteria at most. Put some together.</p>;
  return (
    <div>
      <div className="button-row">
        <Button
          id={`gate-${editing.gate.issue.id}-add`}
          spacing="compact"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          Add criterion
        </Button>
        {unused.map((suggestion) => (
          <Button key={suggestion.label} spacing="compact" appearance="subtle" onClick={() => add(suggestion)}>
            {suggestion.label}
          </Button>
        ))}
      </div>
      {choosing && (
        <ul className="gate-kinds" aria-label="Kinds of criteria">
          {kinds.map((kind) => (
            <li key={kind}>
              <CriterionKindIcon kind={kind} />
              <Button spacing="compact" onClick={() => add(kind)}>
                {kindWords[kind]}
              </Button>
              <span className="subtle gate-small">{kindHelp[kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const kinds = criterionForm.options.map((option) => option.shape.kind.value);
