import { z } from 'zod';
import type { GatesLink, Issue, VersionedIssue } from '../../app/ports';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { MilestoneId } from '../../domain/schedule/plan';
import { projectIn } from '../../domain/settings/project-in';
import type { ProjectId, Settings } from '../../domain/settings/settings';

const link = z.object({
  id: z.string(),
  type: z.object({ name: z.string() }),
  inwardIssue: z.object({ id: z.string() }).optional(),
  outwardIssue: z.object({ id: z.string() }).optional(),
});

const fields = z.looseObject({
  summary: z.string(),
  duedate: z.string().nullish(),
  status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
  issuetype: z.object({ name: z.string(), hierarchyLevel: z.int().optional() }),
  project: z.object({ id: z.string(), key: z.string() }),
  fixVersions: z.array(z.object({ name: z.string().optional(), releaseDate: z.string().optional() })).nullish(),
  assignee: z.object({ accountId: z.string(), displayName: z.string() }).nullish(),
});

/** An issue as `issue/bulkfetch` and `search/jql` answer it, as far as the app asks. */
export const issueSchema = z.object({ id: z.string(), key: z.string(), fields });

type Found = z.infer<typeof issueSchema>;

export const linkedIssueSchema = z.object({
  id: z.string(),
  fields: z.object({ issuelinks: z.array(link).default([]) }),
});

/** Jira's three status categories: `new`, `indeterminate`, `done`; a status without one counts as to do. */
export const stateByCategory: Partial<Record<string, Issue['state']>> = { indeterminate: 'doing', done: 'done' };

export function toIssue({ id, key, fields: of }: Found, settings: Settings): Issue {
  const { startField } = settings;
  const project = projectIn(settings, of.project.id as ProjectId);
  return {
    id: id as MilestoneId,
    key,
    projectId: project.id,
    projectKey: of.project.key,
    summary: of.summary,
    typeName: of.issuetype.name,
    role: project.role ?? roleByLevel(of.issuetype.hierarchyLevel ?? 0),
    statusName: of.status.name,
    state: stateByCategory[of.status.statusCategory.key] ?? 'todo',
    dates: { start: toDay(startField === null ? null : of[startField]), due: toDay(of.duedate) },
    assignee: of.assignee ? { accountId: of.assignee.accountId, name: of.assignee.displayName } : null,
    calendar: project.calendar,
  };
}

export function toVersionedIssue(found: Found, settings: Settings): VersionedIssue {
  const versions = found.fields.fixVersions ?? [];
  return {
    ...toIssue(found, settings),
    versionName: versions[0]?.name ?? null,
    releaseDay: versions.map(({ releaseDate }) => toDay(releaseDate)).find((day) => day !== null) ?? null,
  };
}

/** Where a project does not say: epics are product milestones, what they gate is marketing work. */
function roleByLevel(level: number): Issue['role'] {
  return level > 0 ? 'product' : 'marketing';
}

export function toDay(value: unknown): Issue['dates']['due'] {
  return typeof value === 'string' ? (parseCalendarDate(value) ?? null) : null;
}

/** Seen from either end: `outwardIssue` is the one that this issue gates, `inwardIssue` the one that gates it. */
export function toGatesLinks({ id, fields: of }: z.infer<typeof linkedIssueSchema>, typeName: string): GatesLink[] {
  return of.issuelinks
    .filter(({ type }) => type.name === typeName)
    .flatMap(({ id: linkId, inwardIssue, outwardIssue }) => {
      const [from, to] = outwardIssue ? [id, outwardIssue.id] : [inwardIssue?.id, id];
      return from === undefined ? [] : [{ linkId, from: from as MilestoneId, to: to as MilestoneId }];
    });
}
