import type { Field } from '../fields/field';
import { defaultPriorityId, issueTypeById, priorities } from '../state/catalog';
import type { ProjectRecord } from '../state/records';
import { issueTypeView, priorityView } from './catalog-views';
import { projectView } from './project-view';
import type { ViewContext } from './user-view';
import { fixVersionView } from './version-view';

interface About {
  readonly project: ProjectRecord;
  readonly typeId: string;
}

/** What can be said of a field when an issue of that type is created. */
export function createFieldView(context: ViewContext, field: Field, about: About) {
  const { add, remove } = field.write ?? {};
  return {
    required: isRequired(field.id, about.typeId),
    schema: field.schema,
    name: field.name,
    key: field.id,
    fieldId: field.id,
    ...defaultOf(context, field.id),
    operations: [...(add ? ['add'] : []), 'set', ...(remove ? ['remove'] : [])],
    ...choicesOf(context, field.id, about),
  };
}

/** The project is chosen when an issue is created and never set again. */
export function projectFieldView(context: ViewContext, project: ProjectRecord) {
  return {
    required: true,
    schema: { type: 'project', system: 'project' },
    name: 'Project',
    key: 'project',
    fieldId: 'project',
    hasDefaultValue: false,
    operations: ['set'],
    allowedValues: [projectView(context, project)],
  };
}

function isRequired(fieldId: string, typeId: string): boolean {
  if (fieldId === 'parent') return issueTypeById(typeId).level === -1;
  return ['summary', 'issuetype', 'reporter'].includes(fieldId);
}

function defaultOf(context: ViewContext, fieldId: string) {
  if (fieldId === 'priority') return { hasDefaultValue: true, defaultValue: priorityView(context, defaultPriorityId) };
  return { hasDefaultValue: fieldId === 'reporter' };
}

function choicesOf(context: ViewContext, fieldId: string, { project, typeId }: About) {
  if (fieldId === 'issuetype') return { allowedValues: [issueTypeView(context, typeId)] };
  if (fieldId === 'priority') return { allowedValues: priorities.map(({ id }) => priorityView(context, id)) };
  if (fieldId !== 'fixVersions') return {};
  const versions = [...context.state.versions.values()].filter(({ projectId }) => projectId === project.id);
  return { allowedValues: versions.map((version) => fixVersionView(context, version)) };
}
