import type { TimelineFilter } from '../model/timeline-filter';

/** How much is asked for, besides the text. */
export function filterCount({ lanes, states, people, ...only }: TimelineFilter): number {
  const troubles = [only.criticalOnly, only.slippedOnly, only.missedOnly];
  return lanes.length + states.length + people.length + troubles.filter(Boolean).length;
}

/** On the button of the menu. */
export function filterLabel(count: number): string {
  return count === 0 ? 'Filter' : `Filter (${count})`;
}
