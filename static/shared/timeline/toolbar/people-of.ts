import type { MilestoneView } from '../../../../src/contract/launch';
import { personName } from '../words/person-name';

interface Who {
  readonly id: string;
  readonly name: string;
}

/** Everyone who has a milestone, by name; nobody, with an empty id, last. */
export function peopleOf(milestones: readonly MilestoneView[]): Who[] {
  const names = new Map(milestones.map(({ who }) => [who?.id ?? '', personName(who)]));
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name));
}
