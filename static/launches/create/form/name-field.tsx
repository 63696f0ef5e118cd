import Textfield from '@atlaskit/textfield';
import type { RefObject } from 'react';
import { FieldFrame } from './field-frame';

interface NameFieldProps {
  readonly id: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (name: string) => void;
  readonly onLeave: () => void;
  readonly fieldRef?: RefObject<HTMLInputElement>;
}

export function NameField({ id, value, problem, onChange, onLeave, fieldRef }: NameFieldProps) {
  return (
    <FieldFrame id={id} label="Name of the launch" problem={problem}>
      <Textfield
        id={id}
        ref={fieldRef ?? null}
        dir="auto"
        autoComplete="off"
        placeholder="Atlas 2.0"
        value={value}
        isInvalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </FieldFrame>
  );
}
