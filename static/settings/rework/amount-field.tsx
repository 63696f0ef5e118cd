import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { ErrorMessage } from '../../shared/ui/error-message';
import { amountText } from './amount-text';
import { parseAmount } from './parse-amount';

interface AmountFieldProps {
  readonly label: string;
  /** NaN: what is typed is no number. */
  readonly amount: number;
  readonly unit: string;
  /** null: it is good. */
  readonly fault: string | null;
  readonly onChange: (amount: number) => void;
}

/** A number with its unit, with a fraction if need be. */
export function AmountField({ label, amount, unit, fault, onChange }: AmountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => amountText(amount));
  // Somebody may have discarded the draft: then the field follows.
  const text = Object.is(parseAmount(typed), amount) ? typed : amountText(amount);
  return (
    <div className="settings-field">
      <Label htmlFor={id}>{label}</Label>
      <div className="days-line">
        <Textfield
          id={id}
          width="xsmall"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          isInvalid={fault !== null}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(parseAmount(currentTarget.value));
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      <ErrorMessage id={`${id}-problem`} text={fault} />
    </div>
  );
}
