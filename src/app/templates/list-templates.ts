import type { TemplatesReply, TemplateView } from '../../contract/template';
import { builtInTemplates } from '../../domain/launches/templates/built-in-templates';
import type { StoredTemplate } from '../../domain/launches/templates/stored-template';
import { namePeople } from '../narrative/person-views';
import type { LaunchRequest } from '../launches/launch-request';
import type { World } from '../ports';
import { toTemplateForm } from './template-form';

/** What a launch can be made from: the built-in ones, then those of the site by name. */
export async function listTemplates(world: World, { accountId }: LaunchRequest): Promise<TemplatesReply> {
  const [stored, isAdmin] = await Promise.all([world.launches.templates(), world.site.viewerAdministers()]);
  const toPerson = await namePeople(
    world,
    stored.map(({ by }) => by),
  );
  const ofSite = [...stored].sort(byName).map(({ id, by, at, version, template }): TemplateView => ({
    ...{ id, builtIn: false, by: toPerson(by), at, version },
    canEdit: isAdmin || by === accountId,
    template: toTemplateForm(template),
  }));
  return { kind: 'templates', templates: [...builtInViews(), ...ofSite] };
}

function builtInViews(): TemplateView[] {
  return [...builtInTemplates].map(([id, template]) => ({
    ...{ id, builtIn: true, by: null, at: null, version: 0, canEdit: false },
    template: toTemplateForm(template),
  }));
}

function byName(one: StoredTemplate, other: StoredTemplate): number {
  return one.template.name.localeCompare(other.template.name, 'en') || (one.id < other.id ? -1 : 1);
}
