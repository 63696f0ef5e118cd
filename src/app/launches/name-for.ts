import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue } from '../ports';

/** What a viewer reads as the name: it may repeat the summary of an issue that they may not see. */
export function nameFor(
  { name, namedAfter }: Pick<Launch, 'name' | 'namedAfter'>,
  visible: ReadonlyMap<MilestoneId, Issue>,
): string {
  return namedAfter === null || visible.has(namedAfter) ? name : unnamed;
}

export const unnamed = 'A launch';
