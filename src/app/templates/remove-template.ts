import type { RemoveTemplate, TemplateAction } from '../../contract/template';
import { builtInTemplates } from '../../domain/launches/templates/built-in-templates';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { ownTemplate } from './own-template';

/** Launches that were made from it stay as they are. */
export async function removeTemplate(
  world: World,
  { accountId }: LaunchRequest,
  { id, version }: RemoveTemplate,
): Promise<TemplateAction> {
  if (builtInTemplates.has(id))
    return refused('Cannot remove a built-in template: it is there for everyone. Leave it aside');
  const own = await ownTemplate(world, { id, accountId, does: 'remove' });
  if (own.kind === 'refused') return own;
  if (own.stored.version !== version) return { kind: 'conflict' };
  const outcome = await world.launches.removeTemplate(own.stored);
  return outcome === 'saved' ? { kind: 'done', id: own.stored.id } : { kind: 'conflict' };
}
