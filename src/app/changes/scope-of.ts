import { isFreezing } from '../../domain/gates/is-freezing';
import type { FrozenScope } from '../../domain/launches/changes/frozen-scope';
import type { LaunchId } from '../../domain/launches/launch';
import type { World } from '../ports';

/** What is frozen of a launch; undefined: nothing, or the gate that froze it does so no more. */
export async function scopeOf({ gates }: Pick<World, 'gates'>, launchId: LaunchId): Promise<FrozenScope | undefined> {
  const scope = await gates.scope(launchId);
  if (!scope) return undefined;
  const gate = (await gates.gates([scope.gateId])).get(scope.gateId);
  return gate && isFreezing(gate) ? scope : undefined;
}
