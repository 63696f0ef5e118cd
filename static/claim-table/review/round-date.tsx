import Button from '@atlaskit/button/new';
import DatePicker from '@atlaskit/datetime-picker/date-picker';
import { Label } from '@atlaskit/form/label';
import { useId } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { formatDay } from '../../shared/text/format-day';

interface RoundDateProps {
  readonly review: SheetView['rounds'][number];
  readonly mayChange: boolean;
  readonly onChange: (day: string | null) => void;
}

/** The day by which a review should be through; the day that the release suggests is one press away. */
export function RoundDate({ review: { closes, suggested, closed }, mayChange, onChange }: RoundDateProps) {
  const id = useId();
  if (!mayChange || closed !== null) {
    return <p className="subtle">{closes === null ? 'No date set' : `Closes ${formatDay(closes)}`}</p>;
  }
  return (
    <div className="round-date">
      <Label htmlFor={id}>Closes</Label>
      <DatePicker
        id={id}
        value={closes ?? ''}
        weekStartDay={1}
        formatDisplayLabel={(day) => formatDay(day)}
        placeholder="Choose a day"
        shouldShowCalendarButton
        openCalendarLabel="Open calendar"
        onChange={(day) => onChange(day === '' ? null : day)}
      />
      {suggested !== null && suggested !== closes && (
        <Button spacing="compact" appearance="subtle" onClick={() => onChange(suggested)}>
          Use the suggested {formatDay(suggested)}
        </Button>
      )}
    </div>
  );
}
