import { z } from 'zod';
import type { GatesLink, Issue } from '../../app/ports';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { MilestoneId } from '../../domain/schedule/plan';

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
  project: z.object({ key: z.string() }),
  fixVersions: z.array(z.object({ name: z.string().optional(), releaseDate: z.string().optional() })).nullish(),
});

/** An issue as `issue/bulkfetch` and `search/jql` answer it, as far as the app asks. */
export const issueSchema = z.object({ id: z.string(), key: z.string(), fields });

export const linkedIssueSchema = z.object({
  id: z.string(),
  fields: z.object({ issuelinks: z.array(link).default([]) }),
});

/** Jira's three status categories: `new`, `indeterminate`, `done`; a status without one counts as to do. */
const stateByCategory: Partial<Record<string, Issue['state']>> = { indeterminate: 'doing', done: 'done' };

export function toIssue({ id, key, fields: of }: z.infer<typeof issueSchema>, startField: string | null): Issue {
  return {
    id: id as MilestoneId,
    key,
    projectKey: of.project.key,
    summary: of.summary,
    typeName: of.issuetype.name,
    // Epics are product milestones; what they gate is marketing work.
    role: (of.issuetype.hierarchyLevel ?? 0) > 0 ? 'product' : 'marketing',
    statusName: of.status.name,
    state: stateByCategory[of.status.statusCategory.key] ?? 'todo',
    dates: { start: toDay(startField === null ? null : of[startField]), due: toDay(of.duedate) },
    versionName: of.fixVersions?.[0]?.name ?? null,
    releaseDay: of.fixVersions?.map(({ releaseDate }) => toDay(releaseDate)).find((day) => day !== null) ?? null,
  };
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
