import type { Jira } from '../jira/jira';
import { nextId } from '../jira/state/jira-state';
import { projectIdOf, type ProjectKey } from './projects';

export interface VersionSeed {
  readonly project: ProjectKey;
  readonly name: string;
  readonly description?: string;
  readonly releaseDate?: string;
  readonly released?: boolean;
}

/** @returns the id of the new version */
export function seedVersion({ state }: Jira, { project, released = false, ...rest }: VersionSeed): string {
  const id = nextId(state);
  state.versions.set(id, { id, projectId: projectIdOf(project), ...rest, released, archived: false });
  return id;
}
