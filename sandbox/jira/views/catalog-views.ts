import { issueTypeById, priorityById, resolutionById, statusById, type StatusCategory } from '../state/catalog';
import type { ViewContext } from './user-view';

export function issueTypeView({ site }: ViewContext, id: string) {
  const type = issueTypeById(id);
  return {
    self: `${site.baseUrl}/rest/api/3/issuetype/${id}`,
    id,
    description: type.description,
    iconUrl: `${site.baseUrl}/icons/issuetype/${id}.svg`,
    name: type.name,
    subtask: type.level === -1,
    hierarchyLevel: type.level,
  };
}

export function statusView(context: ViewContext, id: string) {
  const { site } = context;
  const status = statusById(id);
  return {
    self: `${site.baseUrl}/rest/api/3/status/${id}`,
    description: '',
    iconUrl: `${site.baseUrl}/icons/status/${id}.svg`,
    name: status.name,
    id,
    statusCategory: statusCategoryView(context, status.category),
  };
}

export function statusCategoryView({ site }: Pick<ViewContext, 'site'>, category: StatusCategory) {
  return { self: `${site.baseUrl}/rest/api/3/statuscategory/${category.id}`, ...category };
}

export function resolutionView({ site }: Pick<ViewContext, 'site'>, id: string) {
  const { name, description } = resolutionById(id);
  return { self: `${site.baseUrl}/rest/api/3/resolution/${id}`, id, description, name };
}

export function priorityView({ site }: ViewContext, id: string) {
  return {
    self: `${site.baseUrl}/rest/api/3/priority/${id}`,
    iconUrl: `${site.baseUrl}/icons/priority/${id}.svg`,
    name: priorityById(id).name,
    id,
  };
}
