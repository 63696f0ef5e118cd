import type { DebtSlip } from '../../../../src/contract/sync-debt';
import { someone } from '../../../../src/contract/narrative-words';
import { count } from '../../text/count';
import { formatInstant } from '../../text/format-instant';

/** Who could know last: `Marco Bellini last, 30 Jun, 10:05`, `2 people cannot know yet`, `Nobody’s work hung on it`. */
export function lastToKnow({ people, others }: Pick<DebtSlip, 'people' | 'others'>): string {
  const open = people.filter((one) => one.open).length;
  if (open > 0) return `${count(open, 'person', 'people')} cannot know yet`;
  // The longest gap comes first.
  const [last] = people;
  if (last === undefined) return others === 0 ? 'Nobody’s work hung on it' : count(others, 'person', 'people');
  const name = last.person?.name ?? someone;
  if (last.couldKnow === null) return `${name} never could`;
  return `${name}${people.length + others > 1 ? ' last' : ''}, ${formatInstant(last.couldKnow.at)}`;
}
