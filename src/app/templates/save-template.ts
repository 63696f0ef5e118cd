import type { SaveTemplate, TemplateAction } from '../../contract/template';
import { builtInTemplates } from '../../domain/launches/templates/built-in-templates';
import { checkTemplate } from '../../domain/launches/templates/check-template';
import type { LaunchTemplate } from '../../domain/launches/templates/launch-template';
import type { StoredTemplate, TemplateId } from '../../domain/launches/templates/stored-template';
import { refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { fromTemplateForm } from './template-form';
import { ownTemplate } from './own-template';

const most = 100;
/** Characters of all templates together: what one answer to a page carries. */
const mostCharacters = 3_000_000;
/** Characters of one, well below what storage keeps in one value whatever the script. */
const longest = 60_000;

/** Saves a new template, or a changed one of the viewer's; one that could not be laid is refused with the reasons. */
export async function saveTemplate(
  world: World,
  { accountId }: LaunchRequest,
  save: SaveTemplate,
): Promise<TemplateAction> {
  const template = fromTemplateForm(save.template);
  const check = checkTemplate(template);
  if (check.kind === 'impossible') return refused(`Cannot save this template: ${check.reasons.join('. ')}`);
  if (JSON.stringify(template).length > longest)
    return refused('Cannot save this template: it is too long. Take rows out, or shorten their texts');
  if (save.id === null) return addTemplate(world, accountId, template);
  if (builtInTemplates.has(save.id))
    return refused('Cannot change a built-in template. Save it as a new one with another name');
  const own = await ownTemplate(world, { id: save.id, accountId, does: 'change' });
  if (own.kind === 'refused') return own;
  const { stored } = own;
  if (stored.version !== save.version) return { kind: 'conflict' };
  const outcome = await world.launches.saveTemplate({ ...stored, template, at: world.clock.now() });
  return outcome === 'saved' ? { kind: 'done', id: stored.id } : { kind: 'conflict' };
}

async function addTemplate(world: World, accountId: string, template: LaunchTemplate): Promise<TemplateAction> {
  const present = await world.launches.templates();
  const characters = present.reduce((sum, one) => sum + JSON.stringify(one.template).length, 0);
  if (present.length >= most || characters > mostCharacters)
    return refused(
      `Cannot save this template: this site has ${present.length} of its own, and no more fit. Remove one that nobody needs`,
    );
  const id = world.newId() as TemplateId;
  const stored: StoredTemplate = { id, template, by: accountId, at: world.clock.now(), version: 0 };
  return (await world.launches.saveTemplate(stored)) === 'saved' ? { kind: 'done', id } : { kind: 'conflict' };
}
