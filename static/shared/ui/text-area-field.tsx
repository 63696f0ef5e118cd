import { Label } from '@atlaskit/form/label';
import TextArea from '@atlaskit/textarea';
import type { RefObject } from 'react';
import { roomLeft } from '../text/room-left';

interface TextAreaFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  /** Ids of what else explains the field, such as the place of its problem. */
  readonly describedBy: string;
  readonly fieldRef?: RefObject<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
}

/** Text of some lines; near its limit it tells how much room is left. What is too long is kept and refused. */
export function TextAreaField({ id, label, value, longest, rows = 2, describedBy, ...field }: TextAreaFieldProps) {
  const isTooLong = value.length > longest;
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <TextArea
        id={id}
        ref={field.fieldRef ?? null}
        dir="auto"
        resize="smart"
        minimumRows={rows}
        value={value}
        isRequired={field.isRequired ?? false}
        isInvalid={isTooLong || field.isInvalid === true}
        aria-describedby={`${id}-room ${describedBy}`}
        onChange={(event) => field.onChange(event.currentTarget.value)}
      />
      <p id={`${id}-room`} className={isTooLong ? 'tone-bad' : 'subtle'}>
        {roomLeft(value.length, longest)}
      </p>
    </div>
  );
}
