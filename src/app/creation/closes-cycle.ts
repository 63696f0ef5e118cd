import type { Dependency, MilestoneId, Plan } from '../../domain/schedule/plan';
import { planGraph } from '../../domain/schedule/plan-graph';
import { strongComponents } from '../../domain/schedule/strong-components';
import { isInCycle } from '../../domain/schedule/strong-components';
import { mondayToFriday } from '../../domain/calendar/work-calendar';
import { refused, type Refused } from '../as-viewer';
import type { GatesLink, Issue } from '../ports';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Refuses links by which issues would wait for each other, together with the links that are there. */
export function closesCycle(
  present: readonly GatesLink[],
  wanted: readonly Ends[],
  visible: ReadonlyMap<MilestoneId, Issue>,
): Refused | undefined {
  const fresh = new Set(wanted.map(toDependency));
  const graph = planGraph(planWith(visible, [...present.map(toDependency), ...fresh]));
  const components = strongComponents(graph);
  const closing = graph.links.find((link) => fresh.has(link.dependency) && isInCycle(components, link));
  if (!closing) return undefined;
  const { from, to } = closing.dependency;
  const keyOf = (id: MilestoneId): string => visible.get(id)?.key ?? id;
  return refused(
    `Cannot let ${keyOf(from)} gate ${keyOf(to)}: they would wait for each other. Take that dependency out`,
  );
}

function toDependency({ from, to }: Ends): Dependency {
  const ends = { from: from as MilestoneId, to: to as MilestoneId };
  return { ...ends, type: 'FS', lag: 0, mode: 'at-least', overridden: false };
}

/** Days do not matter here. */
function planWith(visible: ReadonlyMap<MilestoneId, Issue>, dependencies: readonly Dependency[]): Plan {
  return {
    calendars: new Map([['any', mondayToFriday]]),
    milestones: [...visible.values()].map(({ id, role, state }) => ({
      id,
      role,
      state,
      pinned: false,
      calendar: 'any',
    })),
    dependencies,
    productDates: 'propose',
  };
}
