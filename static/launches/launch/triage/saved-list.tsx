import Button from '@atlaskit/button/new';
import type { TriageView } from '../../../../src/contract/triage';
import { count } from '../../../shared/text/count';
import { formatInstant } from '../../../shared/text/format-instant';
import { Section } from '../../../shared/ui/section';
import { choicesInWords } from './triage-words';

interface SavedListProps {
  readonly saved: TriageView['saved'];
  readonly canManage: boolean;
  readonly isBusy: boolean;
  readonly onUndo: (id: string) => void;
}

/** What was decided, newest first. The newest one that stands can be taken back; it stays to be read. */
export function SavedList({ saved, canManage, isBusy, onUndo }: SavedListProps) {
  if (saved.length === 0) return null;
  const standing = saved.find(({ undone }) => undone === null)?.id;
  return (
    <Section title="Decided">
      <ul className="triage-saved">
        {saved.map(({ id, days, by, at, note, undone, choices }) => (
          <li key={id}>
            <p>
              {formatInstant(at)}, {by.name ?? 'someone'}: {choicesInWords(choices)}.{' '}
              {days > 0 && <span className="subtle">T-0 was {count(days, 'day')} late then.</span>}
            </p>
            {note !== '' && <p className="subtle">“{note}”</p>}
            {undone !== null && (
              <p className="subtle">
                Taken back by {undone.by.name ?? 'someone'}, {formatInstant(undone.at)}.
              </p>
            )}
            {canManage && id === standing && (
              <Button spacing="compact" isLoading={isBusy} onClick={() => onUndo(id)}>
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
