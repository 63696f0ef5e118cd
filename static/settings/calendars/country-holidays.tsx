import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { useId, useState } from 'react';
import type { CalendarForm, CountryView } from '../../../src/contract/settings';
import { today } from '../../shared/text/today';
import { ErrorMessage } from '../../shared/ui/error-message';
import { withHolidays } from '../state/calendar-changes';
import { suggestCountry } from '../state/suggest-country';
import { ChoiceSelect } from '../ui/choice-select';
import { HolidayPreview } from './holiday-preview';
import { useHolidays } from './use-holidays';

interface CountryHolidaysProps {
  readonly calendar: CalendarForm;
  readonly countries: readonly CountryView[];
  readonly onChange: (calendar: CalendarForm) => void;
}

type Place = NonNullable<CalendarForm['country']>;

const whole = 'whole';
const yearsAhead = 2;

/** Takes the public holidays of a country in, after they have been looked at. */
export function CountryHolidays({ calendar, countries, onChange }: CountryHolidaysProps) {
  const id = useId();
  const [picked, setPicked] = useState<Place | null>(null);
  const place = picked ?? calendar.country ?? suggestedPlace(countries);
  const regions = countries.find(({ code }) => code === place?.code)?.regions ?? [];
  const first = Number(today().slice(0, 4));
  const years = Array.from({ length: yearsAhead + 1 }, (_, ahead) => first + ahead);
  const { state, ask, close } = useHolidays();
  const pick = (next: Place) => {
    setPicked(next);
    close();
  };
  return (
    <div role="group" aria-label="Public holidays" className="country">
      <div className="country-field">
        <Label htmlFor={`${id}-country`}>Public holidays of</Label>
        <ChoiceSelect
          inputId={`${id}-country`}
          isCompact
          placeholder="Choose a country"
          choices={countries.map(({ code, name }) => ({ value: code, label: name }))}
          value={place?.code ?? null}
          onPick={(code) => pick({ code, region: null })}
        />
      </div>
      {place !== null && regions.length > 0 && (
        <div className="country-field">
          <Label htmlFor={`${id}-region`}>Region</Label>
          <ChoiceSelect
            inputId={`${id}-region`}
            isCompact
            choices={[
              { value: whole, label: 'Whole country' },
              ...regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            value={place.region ?? whole}
            onPick={(region) => pick({ ...place, region: region === whole ? null : region })}
          />
        </div>
      )}
      <Button
        isDisabled={place === null}
        isLoading={state.kind === 'asking'}
        onClick={() => place !== null && void ask(place, years)}
      >
        Add holidays of {first} to {first + yearsAhead}
      </Button>
      <div className="country-more">
        <ErrorMessage id={`${id}-problem`} text={state.kind === 'failed' ? state.message : null} />
        {state.kind === 'found' && place !== null && (
          <HolidayPreview
            calendar={calendar}
            found={state.holidays}
            onCancel={close}
            onAdd={(chosen) => {
              onChange({ ...withHolidays(calendar, chosen), country: place });
              close();
            }}
          />
        )}
      </div>
    </div>
  );
}

function suggestedPlace(countries: readonly CountryView[]): Place | null {
  const code = suggestCountry(navigator.language, countries);
  return code === null ? null : { code, region: null };
}
