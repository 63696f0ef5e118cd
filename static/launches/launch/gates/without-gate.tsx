import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import type { MilestoneView } from '../../../../src/contract/launch';
import { count } from '../../../shared/text/count';
import { formatDay } from '../../../shared/text/format-day';
import { IssueLink } from '../../../shared/ui/issue-link';
import { NewGate } from './new-gate';

interface WithoutGateProps {
  readonly milestones: readonly MilestoneView[];
  /** There is no gate at all: these are where to begin. */
  readonly isFirst: boolean;
  readonly onMade: (gate: GateView) => void;
}

const page = 25;

/** Milestones on which a gate can be set up. */
export function WithoutGate({ milestones, isFirst, onMade }: WithoutGateProps) {
  const [most, setMost] = useState(page);
  const [chosen, choose] = useState<string | null>(null);
  if (milestones.length === 0) return null;
  return (
    <details className="launch-lines gates-without" open={isFirst || undefined}>
      <summary>{count(milestones.length, 'milestone')} without a gate</summary>
      <ul>
        {milestones.slice(0, most).map((milestone) => (
          <li key={milestone.id}>
            <span>
              <IssueLink issueKey={milestone.key} /> {milestone.summary}{' '}
              <span className="subtle">{milestone.due === null ? 'no due date' : formatDay(milestone.due)}</span>
            </span>
            {chosen === milestone.id ? (
              <div className="gates-new">
                <NewGate issueId={milestone.id} onMade={onMade} />
                <Button spacing="compact" appearance="subtle" onClick={() => choose(null)}>
                  Close<span className="visually-hidden"> {milestone.key}</span>
                </Button>
              </div>
            ) : (
              <Button spacing="compact" onClick={() => choose(milestone.id)}>
                Set up a gate<span className="visually-hidden"> on {milestone.key}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {milestones.length > most && (
        <Button spacing="compact" onClick={() => setMost(most + page)}>
          Show more
        </Button>
      )}
    </details>
  );
}
