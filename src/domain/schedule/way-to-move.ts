import { indexAt } from './at';
import type { CompactLinks } from './compact-links';
import { freedomOf } from './freedom-of';
import { linkKind } from './link-kind';
import type { Milestone, Plan } from './plan';

/** What sets a milestone apart from one that follows plain links freely, as bits. */
export const way = {
  /** Nothing moves it: pinned or done. */
  stays: 1,
  /** A person is asked. */
  proposes: 2,
  /** Its start and its finish do not move alike: under way, or on free days alone. */
  unevenly: 4,
  /** Not all its links are plain. */
  mixed: 8,
  /** It may end up breaking a rule. */
  mayBreak: 16,
  /** It has no date to be moved from. */
  undated: 32,
} as const;

/** Working days of its calendar between the two edges that its dates give. */
interface Span {
  readonly hasDuration: boolean;
  readonly days: number;
}

export function wayToMove(
  milestone: Milestone,
  { hasDuration, days }: Span,
  productDates: Plan['productDates'],
): number {
  const freedom = freedomOf(milestone, productDates);
  if (freedom === 'fixed') return way.stays | way.mayBreak;
  if (milestone.due === undefined) return way.undated;
  const isUneven = (milestone.state === 'doing' && milestone.start !== undefined) || (hasDuration && days === 0);
  return (freedom === 'proposes' ? way.proposes | way.mayBreak : 0) | (isUneven ? way.unevenly | way.mayBreak : 0);
}

/** `mixed` and `mayBreak` as far as the links to a rank ask for them. */
export function wayByLinks({ incoming: { first, kinds } }: CompactLinks, rank: number): number {
  const last = indexAt(first, rank + 1);
  let found = 0;
  for (let link = indexAt(first, rank); link < last; link += 1) found |= kinds[link] ?? 0;
  const mayBreak = (found & (linkKind.exactly | linkKind.limited)) !== 0;
  return (found === 0 || found === linkKind.limited ? 0 : way.mixed) | (mayBreak ? way.mayBreak : 0);
}
