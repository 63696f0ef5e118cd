import type { VersionRecord } from '../state/records';
import type { ViewContext } from './user-view';

export function versionView(context: ViewContext, version: VersionRecord) {
  const { id, projectId, ...rest } = version;
  return {
    self: `${context.site.baseUrl}/rest/api/3/version/${id}`,
    id,
    ...rest,
    ...(version.releaseDate === undefined || version.released ? {} : { overdue: version.releaseDate < today(context) }),
    projectId: Number(projectId),
  };
}

/** A version as the fields of an issue show it. */
export function fixVersionView({ site }: ViewContext, version: VersionRecord) {
  const { id, name, description, releaseDate, released, archived } = version;
  return {
    self: `${site.baseUrl}/rest/api/3/version/${id}`,
    id,
    ...(description === undefined ? {} : { description }),
    name,
    archived,
    released,
    ...(releaseDate === undefined ? {} : { releaseDate }),
  };
}

function today({ site }: ViewContext): string {
  return site.clock.now().toISOString().slice(0, 10);
}
