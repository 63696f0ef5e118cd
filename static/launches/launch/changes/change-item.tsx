import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import type { ChangeRow } from '../../../../src/contract/change';
import { count } from '../../../shared/text/count';
import { formatInstant } from '../../../shared/text/format-instant';
import { ChangeDetails } from './change-details';
import { changeButtonId } from './change-button-id';
import { hoursInWords } from './cost-in-words';
import type { Decided } from './decision-form';
import { StateLabel } from './state-label';

interface ChangeItemProps {
  readonly launchId: string;
  readonly row: ChangeRow;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  /** How a decision went that was just made here; null: none was. */
  readonly said: Decided | null;
  readonly onDecided: (id: string, outcome: Decided) => Promise<void>;
}

/** A change request in short; pressed, what it costs below. */
export function ChangeItem({ row, isOpen, onToggle, ...rest }: ChangeItemProps) {
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className="changes-item">
      <div className="changes-line">
        <button
          type="button"
          id={changeButtonId(row.id)}
          className="changes-open"
          aria-expanded={isOpen}
          onClick={() => onToggle(row.id)}
        >
          <Chevron label="" size="small" />
          <span dir="auto">{row.what}</span>
        </button>
        <StateLabel state={row.state} />
      </div>
      <p className="subtle changes-facts">{factsOf(row)}</p>
      {isOpen && <ChangeDetails row={row} {...rest} />}
    </li>
  );
}

function factsOf({ by, at, assets, hours, features }: ChangeRow): string {
  const seen = features.flatMap((feature) => (feature ? [`${feature.key} ${feature.summary}`] : []));
  const cost = assets === 0 ? 'touches no asset' : `${count(assets, 'asset')}, ${hoursInWords(hours)} of rework`;
  const who = `${by === null ? '' : `by ${by.name ?? 'somebody who has left'}, `}${formatInstant(at)}`;
  return [...seen, cost, who].join(' · ');
}
