import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { SettingsForm } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { Section } from '../../shared/ui/section';
import { currencyFault, hoursFault, rateFault } from '../state/rework-faults';
import type { Change } from '../state/use-settings';
import { reworkExample } from '../text/rework-example';
import { AmountField } from './amount-field';
import { ChannelsField } from './channels-field';

interface ReworkSectionProps {
  readonly draft: SettingsForm;
  readonly change: Change;
}

type Rework = SettingsForm['rework'];

const states = [
  { state: 'draft', label: 'A draft' },
  { state: 'in-review', label: 'An asset in review' },
  { state: 'approved', label: 'An approved asset' },
  { state: 'distributed', label: 'A distributed asset' },
] as const satisfies readonly { state: keyof Rework['hours']; label: string }[];

/** What it costs to do again what has been made, and which channels matter most. */
export function ReworkSection({ draft: { rework, channels }, change }: ReworkSectionProps) {
  const set = (part: Partial<Rework>) => change((draft) => ({ ...draft, rework: { ...draft.rework, ...part } }));
  return (
    <>
      <Section title="What rework costs">
        <p className="subtle">
          When the scope changes after it was frozen, a change request says what it costs to do assets again.
        </p>
        <div className="rework-hours" role="group" aria-label="Hours of rework by how far an asset has come">
          {states.map(({ state, label }) => (
            <AmountField
              key={state}
              label={label}
              amount={rework.hours[state]}
              unit="hours"
              fault={hoursFault(rework.hours[state])}
              onChange={(hours) => set({ hours: { ...rework.hours, [state]: hours } })}
            />
          ))}
        </div>
        <div className="rework-hours">
          <AmountField
            label="An hour costs"
            amount={rework.rate}
            unit={rework.currency}
            fault={rateFault(rework.rate)}
            onChange={(rate) => set({ rate })}
          />
          <CurrencyField currency={rework.currency} onChange={(currency) => set({ currency })} />
        </div>
        <p className="subtle" aria-live="polite">
          {reworkExample(rework)}
        </p>
      </Section>
      <Section title="Channels">
        <ChannelsField channels={channels} onChange={(next) => change((draft) => ({ ...draft, channels: next }))} />
      </Section>
    </>
  );
}

function CurrencyField({
  currency,
  onChange,
}: {
  readonly currency: string;
  readonly onChange: (currency: string) => void;
}) {
  const id = useId();
  const fault = currencyFault(currency);
  return (
    <div className="settings-field">
      <Label htmlFor={id}>Currency</Label>
      <Textfield
        id={id}
        width="xsmall"
        autoComplete="off"
        maxLength={3}
        value={currency}
        isInvalid={fault !== null}
        aria-describedby={`${id}-problem`}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim().toUpperCase())}
      />
      <ErrorMessage id={`${id}-problem`} text={fault} />
    </div>
  );
}
