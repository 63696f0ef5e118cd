import type { Launch } from '../../domain/launches/launch';
import type { ProjectId, Settings } from '../../domain/settings/settings';

/** Projects that settings name, and those of launches, as far as these have been looked at. */
export function projectsInUse({ projects }: Settings, launches: readonly Launch[]): ProjectId[] {
  return [...new Set([...projects.map(({ id }) => id), ...launches.flatMap(({ outlook }) => outlook?.projects ?? [])])];
}
