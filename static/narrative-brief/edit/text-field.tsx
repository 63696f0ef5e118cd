import { Label } from '@atlaskit/form/label';
import TextArea from '@atlaskit/textarea';
import type { RefObject } from 'react';
import { roomLeft } from '../../shared/text/room-left';
import { ErrorMessage } from '../../shared/ui/error-message';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** The section's heading is label enough for the eye. */
  readonly labelHidden?: boolean;
  readonly helpId?: string;
  readonly value: string;
  readonly longest: number;
  readonly rows: number;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  readonly fieldRef?: RefObject<HTMLTextAreaElement>;
}

/** Text of several lines; near its limit it tells how much room is left. What is too long is kept and refused. */
export function TextField({ id, label, labelHidden, helpId, ...field }: TextFieldProps) {
  const { value, longest, problem } = field;
  const room = roomLeft(value.length, longest);
  const describedBy = [helpId, `${id}-room`, `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="brief-field">
      {labelHidden === true ? (
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
      ) : (
        <Label htmlFor={id}>{label}</Label>
      )}
      <TextArea
        id={id}
        ref={field.fieldRef ?? null}
        dir="auto"
        resize="smart"
        minimumRows={field.rows}
        value={value}
        isInvalid={problem !== null || value.length > longest}
        aria-invalid={problem !== null || value.length > longest}
        aria-describedby={describedBy}
        onChange={(event) => field.onChange(event.currentTarget.value)}
      />
      <p id={`${id}-room`} className={value.length > longest ? 'brief-room tone-bad' : 'brief-room subtle'}>
        {room}
      </p>
      <ErrorMessage id={`${id}-problem`} text={problem} />
    </div>
  );
}
