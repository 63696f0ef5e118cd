import { z } from 'zod';
import { issueTypeById, issueTypes, priorities, priorityById, resolutionById, resolutions } from '../state/catalog';
import { projectOf } from '../state/issues';
import type { VersionRecord } from '../state/records';
import { issueTypeView, priorityView, resolutionView } from '../views/catalog-views';
import { fixVersionView } from '../views/version-view';
import { invalid, nothing, patch, type EditTarget, type Edited, type Field } from './field';

const ref = z.looseObject({ id: z.string().optional(), name: z.string().optional() });

export const priority: Field = {
  id: 'priority',
  name: 'Priority',
  clauseNames: ['priority'],
  schema: { type: 'priority', system: 'priority' },
  navigable: true,
  show: (issue, context) => priorityView(context, issue.priorityId),
  write: {
    set: (raw) => {
      const found = pick(raw, priorities);
      return found ? patch({ priorityId: found.id }) : invalid("Specify a valid 'id' or 'name' for Priority");
    },
    describe: (issue) => ({ value: issue.priorityId, text: priorityById(issue.priorityId).name }),
  },
};

export const resolution: Field = {
  id: 'resolution',
  name: 'Resolution',
  clauseNames: ['resolution'],
  schema: { type: 'resolution', system: 'resolution' },
  navigable: true,
  show: ({ resolutionId }, context) => (resolutionId === null ? null : resolutionView(context, resolutionId)),
  write: {
    onlyWhenResolving: true,
    set: (raw) => {
      const found = pick(raw, resolutions);
      return found ? patch({ resolutionId: found.id }) : invalid(noSuchResolution(raw));
    },
    describe: ({ resolutionId }) =>
      resolutionId === null ? nothing : { value: resolutionId, text: resolutionById(resolutionId).name },
  },
};

function noSuchResolution(raw: unknown): string {
  const { id, name } = ref.safeParse(raw).data ?? {};
  if (id !== undefined) return `Resolution id '${id}' is not valid`;
  return name === undefined
    ? "Could not find valid 'id' or 'name' in resolution object."
    : `Resolution name '${name}' is not valid`;
}

export const issuetype: Field = {
  id: 'issuetype',
  name: 'Issue Type',
  clauseNames: ['issuetype', 'type'],
  schema: { type: 'issuetype', system: 'issuetype' },
  navigable: true,
  show: (issue, context) => issueTypeView(context, issue.typeId),
  write: {
    set: (raw, { issue, context }) => {
      const allowed = projectOf(context.state, issue).issueTypeIds;
      const found = pick(
        raw,
        issueTypes.filter((type) => allowed.includes(type.id)),
      );
      return found ? patch({ typeId: found.id }) : invalid('Specify a valid issue type');
    },
    describe: (issue) => ({ value: issue.typeId, text: issueTypeById(issue.typeId).name }),
  },
};

export const fixVersions: Field = {
  id: 'fixVersions',
  name: 'Fix versions',
  clauseNames: ['fixVersion'],
  schema: { type: 'array', items: 'version', system: 'fixVersions' },
  navigable: true,
  show: ({ fixVersionIds }, context) =>
    fixVersionIds.flatMap((id) => context.state.versions.get(id) ?? []).map((one) => fixVersionView(context, one)),
  write: {
    set: (raw, target) => {
      const parsed = z.array(z.unknown()).nullable().safeParse(raw);
      return parsed.success ? setVersions(parsed.data ?? [], target) : invalid('data was not an array');
    },
    add: (raw, target) => setVersions([...target.issue.fixVersionIds.map((id) => ({ id })), raw], target),
    remove: (raw, target) => {
      const gone = pick(raw, versionsOf(target));
      return patch({ fixVersionIds: target.issue.fixVersionIds.filter((id) => id !== gone?.id) });
    },
    describe: ({ fixVersionIds }, { state }) => ({
      value: fixVersionIds.join(',') || null,
      text: fixVersionIds.map((id) => state.versions.get(id)?.name ?? id).join(', ') || null,
    }),
    historyName: 'Fix Version',
  },
};

function setVersions(raws: readonly unknown[], target: EditTarget): Edited {
  const found = raws.map((raw) => pick(raw, versionsOf(target)));
  const ids = found.flatMap((version) => version?.id ?? []);
  if (ids.length === found.length) return patch({ fixVersionIds: [...new Set(ids)] });
  const bad = ref.safeParse(raws[found.indexOf(undefined)]).data;
  return invalid(
    bad?.name === undefined ? `Version id '${bad?.id ?? ''}' is not valid` : `Version name '${bad.name}' is not valid`,
  );
}

function versionsOf({ issue, context }: EditTarget): VersionRecord[] {
  return [...context.state.versions.values()].filter((version) => version.projectId === issue.projectId);
}

/** The id wins where both are given. */
function pick<T extends { id: string; name: string }>(raw: unknown, from: readonly T[]): T | undefined {
  const parsed = ref.safeParse(raw);
  if (!parsed.success) return undefined;
  const { id, name } = parsed.data;
  if (id !== undefined) return from.find((one) => one.id === id);
  return from.find((one) => one.name.toLowerCase() === name?.toLowerCase());
}
