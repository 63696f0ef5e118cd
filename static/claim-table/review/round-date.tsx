import Button from '@atlaskit/button/new';
import { Label } from '@atlaskit/form/label';
import { useId } from 'react';
import type { SheetView } from '../../../src/contract/claim-table';
import { formatDay } from '../../shared/text/format-day';
import { DayPicker } from '../../shared/ui/day-picker';

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
      <DayPicker id={id} value={closes ?? ''} onChange={(day) => onChange(day === '' ? null : day)} />
      {suggested !== null && suggested !== closes && (
        <Button spacing="compact" appearance="subtle" onClick={() => onChange(suggested)}>
          Use the suggested {formatDay(suggested)}
        </Button>
      )}
    </div>
  );
}
