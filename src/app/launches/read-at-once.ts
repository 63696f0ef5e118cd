import type { MilestoneId } from '../../domain/schedule/plan';
import { inParallel } from '../in-parallel';
import type { Actor, Issue, Issues } from '../ports';

/** As many as Jira gives in one answer, and checks in one question. */
const mostPerRead = 1_000;
const atOnce = 5;

/** Reads many issues, some answers at a time. */
export async function readAtOnce(
  issues: Issues,
  ids: readonly MilestoneId[],
  actor: Actor,
): Promise<Map<MilestoneId, Issue>> {
  const found = new Map<MilestoneId, Issue>();
  await inParallel(inLots(ids, mostPerRead), atOnce, async (some) => {
    for (const [id, issue] of await issues.read(some, actor)) found.set(id, issue);
  });
  return found;
}

/** Of these issues, those the viewer may edit. */
export async function editableAtOnce(issues: Issues, ids: readonly MilestoneId[]): Promise<Set<MilestoneId>> {
  const found = new Set<MilestoneId>();
  await inParallel(inLots(ids, mostPerRead), atOnce, async (some) => {
    const editable = await issues.editable(some);
    for (const id of some) if (editable.has(id)) found.add(id);
  });
  return found;
}

function inLots<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, lot) => items.slice(lot * size, (lot + 1) * size));
}
