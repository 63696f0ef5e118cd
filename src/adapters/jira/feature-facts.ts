import { z } from 'zod';
import type { Actor } from '../../app/ports';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { isDescoped } from '../../domain/narrative/is-descoped';
import type { FeatureFacts } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { toDay } from './issue-schema';
import { readBody } from './read-body';
import { bulkFetch, inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { send } from './send';

const wanted = ['summary', 'resolution', 'status', 'parent', 'fixVersions', 'duedate'];

const fields = z.object({
  summary: z.string().nullish(),
  resolution: z.object({ name: z.string() }).nullish(),
  status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
  parent: z.object({ id: z.string() }).nullish(),
  fixVersions: z.array(z.object({ id: z.string(), releaseDate: z.string().optional() })).nullish(),
  duedate: z.string().nullish(),
});
type Fields = z.infer<typeof fields>;
const page = z.object({ issues: z.array(z.object({ id: z.string(), fields })) });

/** What decides whether claims may lean on these issues. Issues that are gone, or hidden from the actor, are absent. */
export async function featureFacts(ids: readonly IssueId[], actor: Actor): Promise<Map<IssueId, FeatureFacts>> {
  const issues = await fetchFields(ids, actor);
  const undated = [...issues.values()].filter((of) => of.parent && releaseOf(of) === null);
  const parents = await fetchFields([...new Set(undated.map((of) => of.parent?.id as IssueId))], actor);
  return new Map(
    [...issues].map(([id, of]) => {
      const parent = of.parent ? parents.get(of.parent.id as IssueId) : undefined;
      return [id, factsOf(of, releaseOf(of) ?? toDay(parent?.duedate))];
    }),
  );
}

async function fetchFields(ids: readonly IssueId[], actor: Actor): Promise<Map<IssueId, Fields>> {
  const found = new Map<IssueId, Fields>();
  for (const some of inPages(ids)) {
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields: wanted }, actor));
    if (isNobody(response, actor)) return found;
    for (const issue of (await readBody(response, page)).issues) found.set(issue.id as IssueId, issue.fields);
  }
  return found;
}

/** @param end the day after which the feature comes too late; null when there is none */
function factsOf(of: Fields, end: CalendarDate | null): FeatureFacts {
  const due = toDay(of.duedate);
  const done = of.status.statusCategory.key === 'done';
  return {
    summary: of.summary ?? null,
    descoped: isDescoped({ resolution: of.resolution?.name ?? null, status: done ? of.status.name : null }),
    done,
    parentId: of.parent?.id ?? null,
    versionIds: (of.fixVersions ?? []).map(({ id }) => id).sort(),
    pastLaunch: due !== null && end !== null && due > end,
    due,
  };
}

/** The latest release day of its versions; null when none has one. */
function releaseOf(of: Fields): CalendarDate | null {
  const days = (of.fixVersions ?? []).map(({ releaseDate }) => toDay(releaseDate)).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
