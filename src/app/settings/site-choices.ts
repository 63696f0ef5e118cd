import type { Choices } from '../../domain/settings/settings-fault';
import type { Names } from '../../domain/settings/changes-in-words';
import type { DateField, Project } from '../launch-ports';
import type { World } from '../ports';

/** What the site has to choose from, as the admin sees it. */
export interface SiteChoices {
  readonly projects: readonly Project[];
  readonly dateFields: readonly DateField[];
  readonly linkTypes: readonly string[];
}

export async function siteChoices({ site }: World): Promise<SiteChoices> {
  const [projects, dateFields, linkTypes] = await Promise.all([
    site.projects('viewer'),
    site.dateFields(),
    site.linkTypes(),
  ]);
  return { projects, dateFields, linkTypes };
}

export function namesOf({ projects, dateFields }: SiteChoices): Names {
  const keyById = new Map(projects.map(({ id, key }) => [id, key]));
  const fieldById = new Map(dateFields.map(({ id, name }) => [id, name]));
  return { project: (id) => keyById.get(id) ?? `project ${id}`, field: (id) => fieldById.get(id) ?? id };
}

/** What was settled before stays possible: a project may be gone from Jira while its entry stands. */
export function choicesOf(
  choices: SiteChoices,
  before: { readonly projects: readonly Pick<Project, 'id'>[] },
): Choices {
  return {
    projects: new Set([...choices.projects, ...before.projects].map(({ id }) => id)),
    linkTypes: choices.linkTypes,
    startFields: choices.dateFields.map(({ id }) => id),
  };
}
