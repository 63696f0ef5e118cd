import { Section } from '../ui/section';
import type { CalendarEntry } from './calendar-entries';
import { EntryLine } from './entry-line';

interface EntryListProps {
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
  readonly openIssue: (key: string) => void;
}

/** Milestones that stand in no week; nothing when there are none. */
export function EntryList({ title, entries, openIssue }: EntryListProps) {
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="gtm-list">
        {entries.map((entry) => (
          <li key={`${entry.side}-${entry.milestone.id}`}>
            <EntryLine entry={entry} openIssue={openIssue} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
