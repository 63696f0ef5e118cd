import Button from '@atlaskit/button/new';
import type { GateView } from '../../../../src/contract/gate';
import { fitsFilter, gateFilters, type GateFilter } from './gate-filter';

interface GateFilterBarProps {
  readonly gates: readonly GateView[];
  readonly filter: GateFilter;
  readonly onChange: (filter: GateFilter) => void;
}

const labels: Readonly<Record<GateFilter, string>> = {
  all: 'All',
  shut: 'Shut',
  mine: 'Waits for me',
  missed: 'Missed',
};

/** Which gates, each choice with how many there are. */
export function GateFilterBar({ gates, filter, onChange }: GateFilterBarProps) {
  return (
    <div role="group" aria-label="Which gates" className="launches-buttons">
      {gateFilters.map((one) => (
        <Button
          key={one}
          spacing="compact"
          isSelected={filter === one}
          aria-pressed={filter === one}
          onClick={() => onChange(one)}
        >
          {labels[one]} ({gates.filter((gate) => fitsFilter(one, gate)).length})
        </Button>
      ))}
    </div>
  );
}
