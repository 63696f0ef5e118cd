import type { ProjectId } from '../../domain/settings/settings';
import { projectRights, type Project } from '../launch-ports';
import type { World } from '../ports';
import { rightNames } from './right-names';

export interface LackingRights {
  readonly project: Project;
  /** In Jira's words. */
  readonly permissions: string[];
}

/** Of these projects, those in which the app may not do all it needs. Projects that Jira no longer has are left out. */
export async function lackingRights(
  { site }: World,
  ids: readonly ProjectId[],
  projects: readonly Project[],
): Promise<LackingRights[]> {
  const wanted = new Set(ids);
  const present = projects.filter(({ id }) => wanted.has(id));
  if (present.length === 0) return [];
  const held = await site.appRights(present.map(({ id }) => id));
  return present
    .map((project) => ({ project, missing: projectRights.filter((right) => !held.get(project.id)?.has(right)) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ project, missing }) => ({ project, permissions: missing.map((right) => rightNames[right]) }));
}
