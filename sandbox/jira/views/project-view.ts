import type { ProjectRecord } from '../state/records';
import { avatarUrls, userView, type ViewContext } from './user-view';
import { issueTypeView } from './catalog-views';
import { versionView } from './version-view';

/** A project as fields of issues and lists show it. */
export function projectView({ site }: ViewContext, project: ProjectRecord) {
  return {
    self: `${site.baseUrl}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(`${site.baseUrl}/avatars/project-${project.id}.svg`),
  };
}

export function projectDetailsView(context: ViewContext, project: ProjectRecord) {
  const versions = [...context.state.versions.values()].filter((version) => version.projectId === project.id);
  return {
    ...projectView(context, project),
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    description: project.description,
    lead: userView(context, project.leadAccountId),
    components: [],
    issueTypes: project.issueTypeIds.map((id) => issueTypeView(context, id)),
    assigneeType: 'UNASSIGNED',
    versions: versions.map((version) => versionView(context, version)),
    roles: {},
    style: project.style,
    isPrivate: false,
    properties: {},
  };
}
