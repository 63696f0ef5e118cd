import Heading from '@atlaskit/heading';
import type { ChangeRow } from '../../../../src/contract/change';
import { ChangeItem } from './change-item';
import type { Decided } from './decision-form';

/** How the newest decision went. */
export interface Told {
  readonly id: string;
  readonly outcome: Decided;
}

interface ChangeListProps {
  readonly title: string;
  readonly launchId: string;
  readonly rows: readonly ChangeRow[];
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
  readonly told: Told | null;
  readonly onDecided: (id: string, outcome: Decided) => Promise<void>;
}

/** Change requests under a heading; none where there are none. */
export function ChangeList({ title, rows, opened, told, ...rest }: ChangeListProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className="changes-list">
      <Heading as="h2" size="xsmall">
        {title} ({rows.length})
      </Heading>
      <ul>
        {rows.map((row) => (
          <ChangeItem
            key={row.id}
            row={row}
            isOpen={opened.has(row.id)}
            said={told?.id === row.id ? told.outcome : null}
            {...rest}
          />
        ))}
      </ul>
    </section>
  );
}
