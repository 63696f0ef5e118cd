import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { ErrorMessage } from '../../../shared/ui/error-message';

interface NameListFieldProps {
  readonly id: string;
  readonly legend: string;
  /** One of them, such as `channel`. */
  readonly what: string;
  readonly names: readonly string[];
  /** Offered as long as they are not there. */
  readonly usual: readonly string[];
  /** @returns why it cannot be added; null: it was */
  readonly onAdd: (name: string) => string | null;
  readonly onRemove: (name: string) => void;
}

/** The channels, formats or regions from which deliverables are chosen. */
export function NameListField({ id, legend, what, names, usual, onAdd, onRemove }: NameListFieldProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const offered = usual.filter((name) => !names.some((one) => one.toLowerCase() === name.toLowerCase()));
  const add = (name: string) => {
    const refusal = onAdd(name);
    setProblem(refusal);
    if (refusal === null) setText('');
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset className="formats-names">
      <legend>{legend}</legend>
      {names.length > 0 && (
        <ul className="formats-chips">
          {names.map((name) => (
            <li key={name} className="formats-chip">
              {name}
              <IconButton
                icon={CrossIcon}
                label={`Take out ${what} ${name}`}
                spacing="compact"
                appearance="subtle"
                onClick={() => {
                  onRemove(name);
                  document.getElementById(id)?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="formats-add">
        <Textfield
          id={id}
          isCompact
          aria-label={`Name of another ${what}`}
          aria-describedby={`${id}-problem`}
          placeholder={`Another ${what}`}
          maxLength={40}
          value={text}
          isInvalid={problem !== null}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add(text);
          }}
        />
        <Button spacing="compact" aria-label={`Add ${what}`} onClick={() => add(text)}>
          Add
        </Button>
      </div>
      <ErrorMessage id={`${id}-problem`} text={problem} />
      {offered.length > 0 && (
        <div className="launches-buttons">
          <span className="subtle">Usual:</span>
          {offered.map((name) => (
            <Button
              key={name}
              spacing="compact"
              appearance="subtle"
              iconBefore={AddIcon}
              aria-label={`Add ${what} ${name}`}
              onClick={() => add(name)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
