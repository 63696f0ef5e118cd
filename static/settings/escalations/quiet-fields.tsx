import Checkbox from '@atlaskit/checkbox';
import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useMemo } from 'react';
import type { EscalationsForm } from '../../../src/contract/settings';
import { ErrorMessage } from '../../shared/ui/error-message';
import { quietFault } from '../state/escalation-faults';
import { ChoiceSelect } from '../ui/choice-select';
import { ownZone, timeZones, zoneInWords } from './time-zones';

type Quiet = NonNullable<EscalationsForm['quiet']>;

interface QuietFieldsProps {
  /** null: people are told things at any hour. */
  readonly quiet: Quiet | null;
  readonly onChange: (quiet: Quiet | null) => void;
}

const usualNight = { from: '18:00', to: '08:00' } as const;

/** Hours in which nobody is told anything, by the clock of one place. */
export function QuietFields({ quiet, onChange }: QuietFieldsProps) {
  const id = useId();
  return (
    <>
      <Checkbox
        label="Keep quiet hours"
        isChecked={quiet !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? { ...usualNight, zone: ownZone() } : null)}
      />
      {quiet !== null && (
        <div className="escalation-fields">
          <TimeField
            label="From"
            time={quiet.from}
            describedBy={`${id}-problem`}
            onChange={(from) => onChange({ ...quiet, from })}
          />
          <TimeField
            label="To"
            time={quiet.to}
            describedBy={`${id}-problem`}
            onChange={(to) => onChange({ ...quiet, to })}
          />
          <ZoneField zone={quiet.zone} onChange={(zone) => onChange({ ...quiet, zone })} />
        </div>
      )}
      <ErrorMessage id={`${id}-problem`} text={quiet && quietFault(quiet)} />
      <p className="subtle" aria-live="polite">
        {quietExample(quiet)}
      </p>
    </>
  );
}

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`; empty while it is being typed. */
  readonly time: string;
  readonly describedBy: string;
  readonly onChange: (time: string) => void;
}

function TimeField({ label, time, describedBy, onChange }: TimeFieldProps) {
  const id = useId();
  return (
    <div className="settings-field">
      <Label htmlFor={id}>{label}</Label>
      <Textfield
        id={id}
        type="time"
        width="small"
        value={time}
        isInvalid={time === ''}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

function ZoneField({ zone, onChange }: { readonly zone: string; readonly onChange: (zone: string) => void }) {
  const id = useId();
  const choices = useMemo(() => timeZones(zone).map((name) => ({ value: name, label: zoneInWords(name) })), [zone]);
  return (
    <div className="escalation-field">
      <Label htmlFor={id}>Time zone</Label>
      <ChoiceSelect inputId={id} choices={choices} value={zone} onPick={onChange} />
    </div>
  );
}

function quietExample(quiet: Quiet | null): string {
  if (quiet === null) return 'People are told as soon as something happens, at night as well.';
  if (quietFault(quiet) !== null) return '';
  const { from, to, zone } = quiet;
  const when = from < to ? `at ${to}` : `at ${to} of the next working day`;
  return `What happens between ${from} and ${to} is told ${when}, by the clock of ${zoneInWords(zone)}.`;
}
