import './worth.css';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import type { WorthForm } from '../../../src/contract/settings';
import { ErrorMessage } from '../ui/error-message';
import { readAmount, writeAmount } from './read-amount';
import { marginFault, salesFault } from './worth-faults';

interface WorthFieldsProps {
  /** A number that is not typed yet is NaN. */
  readonly worth: WorthForm;
  readonly currency: string;
  readonly onChange: (worth: WorthForm) => void;
}

/** A year's sales at their peak, and the margin. */
export function WorthFields({ worth, currency, onChange }: WorthFieldsProps) {
  return (
    <div className="worth-fields">
      <NumberField
        label="Sales in a year at their peak"
        unit={`${currency} a year`}
        width="small"
        amount={worth.peakSales}
        fault={salesFault(worth.peakSales)}
        onChange={(peakSales) => onChange({ ...worth, peakSales })}
      />
      <NumberField
        label="Margin"
        unit="percent of sales"
        width="xsmall"
        amount={worth.margin}
        fault={marginFault(worth.margin)}
        onChange={(margin) => onChange({ ...worth, margin })}
      />
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly width: 'xsmall' | 'small';
  readonly amount: number;
  readonly fault: string | null;
  readonly onChange: (amount: number) => void;
}

function NumberField({ label, unit, width, amount, fault, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => writeAmount(amount));
  // Somebody may have discarded the draft: then the field follows.
  const text = Object.is(readAmount(typed), amount) ? typed : writeAmount(amount);
  return (
    <div className="worth-field">
      <Label htmlFor={id}>{label}</Label>
      <div className="worth-line">
        <Textfield
          id={id}
          width={width}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          isInvalid={fault !== null}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(readAmount(currentTarget.value));
          }}
        />
        <span id={`${id}-unit`}>{unit}</span>
      </div>
      <ErrorMessage id={`${id}-problem`} text={fault} />
    </div>
  );
}
