import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { ActivityKind } from '../api/activity';
import { ActivityEntry } from './activity-entry';
import type { ActivityGroup } from './group-activity';

interface ActivityGroupViewProps {
  readonly group: ActivityGroup;
  /** ms since 1970 by the clock of the site. */
  readonly now: number;
}

/** Lines shown before the rest is folded away. */
const shownFirst = 3;

/** A run of lines; a long one shows its beginning and can be unfolded. */
export function ActivityGroupView({ group: { lines }, now }: ActivityGroupViewProps) {
  const [isOpen, setOpen] = useState(false);
  // Folding a single line would save nothing.
  const isLong = lines.length > shownFirst + 1;
  const shown = isLong && !isOpen ? lines.slice(0, shownFirst) : lines;
  const kind = lines[0]?.kind ?? 'write';
  return (
    <>
      {shown.map((line) => (
        <ActivityEntry key={line.number} line={line} now={now} />
      ))}
      {isLong && (
        <li className="activity-more">
          <Button appearance="subtle" spacing="compact" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Show fewer' : `and ${lines.length - shownFirst} more ${plurals[kind]}`}
          </Button>
        </li>
      )}
    </>
  );
}

const plurals: Readonly<Record<ActivityKind, string>> = {
  event: 'events',
  invocation: 'app runs',
  job: 'jobs',
  write: 'writes',
  fault: 'faults',
  schedule: 'schedules',
};
