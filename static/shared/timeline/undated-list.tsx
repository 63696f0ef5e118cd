import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { useId } from 'react';
import type { MilestoneView } from '../../../src/contract/launch';
import { IssueTypeIcon } from '../ui/issue-type-icon';
import { RoleLabel } from '../ui/role-label';
import type { Mover } from './move/use-move';
import { whyNotAsked } from './move/why-not-asked';
import { personName } from './words/person-name';

interface UndatedListProps {
  readonly milestones: readonly MilestoneView[];
  readonly movable: boolean;
  readonly mover: Mover;
  readonly openIssue: (key: string) => void;
}

/** What has no place on the axis yet. */
export function UndatedList({ milestones, movable, mover, openIssue }: UndatedListProps) {
  const headingId = useId();
  if (milestones.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="tl-undated">
      <Heading as="h3" size="xsmall" id={headingId}>
        No date yet ({milestones.length})
      </Heading>
      <ul>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <IssueTypeIcon typeName={milestone.typeName} />
            <button type="button" role="link" className="issue-link" onClick={() => openIssue(milestone.key)}>
              {milestone.key}
            </button>
            <span className="tl-undated-summary">{milestone.summary}</span>
            <RoleLabel role={milestone.role} />
            <span className="subtle">{personName(milestone.who)}</span>
            {movable && whyNotAsked(milestone, movable) === null && (
              <Button spacing="compact" appearance="subtle" onClick={() => mover.ask(milestone)}>
                Set a date<span className="visually-hidden"> for {milestone.key}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
