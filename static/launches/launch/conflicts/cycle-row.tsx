import Button from '@atlaskit/button/new';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { lazy, useState } from 'react';
import type { IssueCard } from '../../../../src/contract/issue-card';
import { pathInWords } from '../../../shared/text/path-in-words';
import { LazyPart } from '../../lazy-part';

const CycleSteps = lazy(async () => ({ default: (await import('../../../shared/conflicts/cycle-steps')).CycleSteps }));

interface CycleRowProps {
  readonly cycle: readonly (IssueCard | null)[];
  readonly onCut: (text: string) => void;
}

/** Issues that wait for each other, and where to cut the circle. */
export function CycleRow({ cycle, onCut }: CycleRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const seen = cycle.find((issue) => issue !== null);
  return (
    <li className="conflict-row">
      <div className="conflict-words">
        <span className="with-icon tone-warning">
          <WarningIcon label="" size="small" />
          These issues wait for each other
        </span>
        <p>{pathInWords(cycle)}. Dates do not follow inside this circle.</p>
        {isOpen && seen && (
          <LazyPart>
            <CycleSteps issueId={seen.id} onCut={onCut} />
          </LazyPart>
        )}
      </div>
      {seen && (
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide the steps' : 'Show the steps'}
        </Button>
      )}
    </li>
  );
}
