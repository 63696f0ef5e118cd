import type { OnRipple, UndoReply } from '../../contract/ripples';
import { rippleOfUndo } from '../../domain/launches/ripple-of-undo';
import type { Return } from '../../domain/launches/undo-of';
import type { MilestoneId } from '../../domain/schedule/plan';
import { toCard } from '../panel/to-card';
import type { World } from '../ports';
import { seeUndo, type SeenUndo } from './see-undo';

/** Says what taking a ripple back would do. Of issues the viewer may not see only how many stay. */
export async function tryUndo(world: World, _request: unknown, { rippleId }: OnRipple): Promise<UndoReply> {
  const seen = await seeUndo(world, rippleId);
  if (seen.kind === 'refused') return seen;
  const { shifts, sight, undo } = seen;
  const withCard = cardsFor(sight.visible);
  const free = undo.causes.filter(({ blocked }) => blocked === null);
  return {
    kind: 'undo',
    rippleId,
    back: [...undo.back].sort(byNewDay).flatMap(withCard),
    left: undo.left.flatMap(withCard),
    hiddenLeft: shifts.filter(({ id }) => sight.milestones.has(id) && !sight.visible.has(id)).length,
    causes: undo.causes.flatMap(withCard),
    overridden: overriddenBy(seen, undo.back),
    overriddenWithCause: overriddenBy(seen, [...undo.back, ...free]),
  };
}

function byNewDay(one: Return, other: Return): number {
  const [a, b] = [one, other].map(({ id, to }) => `${to.due ?? ''} ${id}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function cardsFor(visible: SeenUndo['sight']['visible']) {
  return <Row extends { readonly id: MilestoneId }>({ id, ...row }: Row) => {
    const issue = visible.get(id);
    return issue ? [{ ...row, issue: toCard(issue) }] : [];
  };
}

/** Judged by what the viewer sees alone, so that nothing of other dates can be inferred. */
function overriddenBy({ sight, ripple }: SeenUndo, back: readonly Return[]) {
  return rippleOfUndo(sight.plan, { back, of: ripple }).newlyOverridden.flatMap(({ from, to }) => {
    const [predecessor, successor] = [sight.visible.get(from), sight.visible.get(to)];
    return predecessor && successor ? [{ predecessor: toCard(predecessor), successor: toCard(successor) }] : [];
  });
}
