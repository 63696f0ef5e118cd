import type { World } from '../ports';

/** `project MKT`, by its id where the viewer does not see it. Only for refusals: it asks Jira. */
export async function projectInWords({ site }: Pick<World, 'site'>, id: string): Promise<string> {
  const project = (await site.projects('viewer')).find((one) => one.id === id);
  return `project ${project?.key ?? id}`;
}
