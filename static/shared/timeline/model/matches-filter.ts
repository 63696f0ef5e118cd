import type { MilestoneView } from '../../../../src/contract/launch';
import type { TimelineFilter } from './timeline-filter';

/** Slipped or missed together mean either of them; everything else must hold at once. */
export function matchesFilter(filter: TimelineFilter, milestone: MilestoneView): boolean {
  return (
    asks(filter.lanes, milestone.role) &&
    asks(filter.states, milestone.state) &&
    asks(filter.people, milestone.who?.id ?? '') &&
    (!filter.criticalOnly || milestone.critical) &&
    isInTrouble(filter, milestone) &&
    holdsText(filter.text, milestone)
  );
}

function asks<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function isInTrouble({ slippedOnly, missedOnly }: TimelineFilter, { baseline, missed }: MilestoneView): boolean {
  if (!slippedOnly && !missedOnly) return true;
  const slipped = baseline?.kind === 'dated' && baseline.days > 0;
  return (slippedOnly && slipped) || (missedOnly && missed);
}

/** Each word must stand somewhere. */
function holdsText(text: string, { key, summary, who }: MilestoneView): boolean {
  const all = `${key} ${summary} ${who?.name ?? ''}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
