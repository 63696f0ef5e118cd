import type { BriefAction } from '../../contract/narrative-brief';
import { withRecheck } from '../../domain/narrative/change-brief';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { changeBrief, type Decision } from './change-brief';
import { seeFeatures } from './feature-views';
import type { BriefRequest } from './see-brief';

/** A person has looked at what happened to a row's feature: the row still holds. Needs no reason once locked. */
export function recheckEdge(
  world: World,
  request: BriefRequest,
  { rowId }: { readonly rowId: string },
): Promise<BriefAction> {
  return changeBrief(world, request, async ({ brief }): Promise<Decision> => {
    const edge = brief.content.edges.find(({ id }) => id === rowId);
    if (!edge) return refused('Cannot re-check this row: it has been removed. Load the brief again');
    if (!edge.feature) return { kind: 'done' };
    const { id, seen } = edge.feature;
    const { features, visible } = await seeFeatures(world, [edge.feature]);
    const revision = features.get(id)?.revision ?? 0;
    if (revision <= seen) return { kind: 'done' };
    if (!visible.has(id) && features.get(id)?.facts)
      return refused('Cannot re-check this row: it names an issue you cannot see. Ask someone who sees it');
    return {
      kind: 'save',
      ...withRecheck(brief, { rowId, revision }, { by: request.accountId, at: world.clock.now() }),
    };
  });
}
