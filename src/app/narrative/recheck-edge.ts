import type { BriefAction } from '../../contract/narrative-brief';
import { withRecheck } from '../../domain/narrative/change-brief';
import { staleCauses } from '../../domain/narrative/stale-causes';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { changeBrief, type Decision } from './change-brief';
import { seeFeatures } from './feature-views';
import type { BriefRequest } from './see-brief';

/**
 * A person has looked at what happened to a row's feature: the row still holds. Needs no reason once locked.
 * @param causes how many causes they read; those that have come meanwhile stay. Without it all count as read
 */
export function recheckEdge(
  world: World,
  request: BriefRequest,
  { rowId, causes = Infinity }: { readonly rowId: string; readonly causes?: number | undefined },
): Promise<BriefAction> {
  return changeBrief(world, request, async ({ brief }): Promise<Decision> => {
    const edge = brief.content.edges.find(({ id }) => id === rowId);
    if (!edge) return refused('Cannot re-check this row: it has been removed. Load the brief again');
    if (!edge.feature) return { kind: 'done' };
    const { id } = edge.feature;
    const { features, visible } = await seeFeatures(world, [edge.feature]);
    const revision = staleCauses([edge.feature], features).slice(0, causes).at(-1)?.revision;
    if (revision === undefined) return { kind: 'done' };
    if (!visible.has(id) && features.get(id)?.facts)
      return refused('Cannot re-check this row: it names an issue you cannot see. Ask someone who sees it');
    return {
      kind: 'save',
      ...withRecheck(brief, { rowId, revision }, { by: request.accountId, at: world.clock.now() }),
    };
  });
}
