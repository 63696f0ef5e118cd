import type { DialForm } from '../../../../src/contract/settings';
import { DaysField } from '../../../shared/days/days-field';
import { dialChoices, firstAsked } from '../../../shared/dial/dial-choices';
import { dialExample } from '../../../shared/dial/dial-example';
import { dialInWords } from '../../../shared/dial/dial-in-words';
import { RadioGroup } from '../../../shared/ui/radio-group';

interface DialFieldsProps {
  /** null: as the site says. */
  readonly dial: DialForm | null;
  readonly siteDial: DialForm;
  readonly onChange: (dial: DialForm | null) => void;
}

/** When dates that follow are written in this launch, with what that means by an example. */
export function DialFields({ dial, siteDial, onChange }: DialFieldsProps) {
  const choices = [{ value: 'site', label: `As the site says: ${dialInWords(siteDial)}` }, ...dialChoices] as const;
  const turn = (kind: (typeof choices)[number]['value']) => {
    if (kind === 'site') onChange(null);
    else onChange(kind === 'ask-above' ? { kind, days: firstAsked } : { kind });
  };
  return (
    <>
      <RadioGroup
        legend="When a date changes, the dates that depend on it"
        value={dial?.kind ?? 'site'}
        choices={choices}
        onChange={turn}
      />
      {dial?.kind === 'ask-above' ? (
        <DaysField
          label="Ask above"
          days={dial.days}
          onChange={(days) => onChange({ kind: 'ask-above', days })}
          example={(days) => dialExample({ kind: 'ask-above', days })}
        />
      ) : (
        <p className="subtle" aria-live="polite">
          {dialExample(dial ?? siteDial)}
        </p>
      )}
    </>
  );
}
