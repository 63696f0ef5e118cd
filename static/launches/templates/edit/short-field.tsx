import Textfield from '@atlaskit/textfield';
import { FieldFrame } from '../../create/form/field-frame';

interface ShortFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** One line of text or a number, judged as one types. */
export function ShortField({ id, label, help, value, problem, onChange }: ShortFieldProps) {
  return (
    <FieldFrame id={id} label={label} problem={problem} {...(help === undefined ? {} : { help })}>
      <Textfield
        id={id}
        dir="auto"
        autoComplete="off"
        isCompact
        value={value}
        isInvalid={problem !== null}
        aria-describedby={`${id}-help ${id}-problem`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
