import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import { Outage, type CreateOutcome, type IssueDraft } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { creationRefusal } from './creation-refusal';
import { unexpected } from './read-body';
import { send } from './send';
import type { SettingsSource } from './settings-source';

/** The property by which issues of a creation are found again; named in the manifest, so that Jira indexes it. */
export const madeByProperty = 'lockstep';

const faults = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

const made = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })).default([]),
  errors: z.array(z.object({ failedElementNumber: z.int(), elementErrors: faults })).min(1),
});
const allMade = made.extend({ errors: z.array(z.never()).default([]) });

/**
 * Makes issues as the viewer, at most 50; each stands or falls by itself. Sent once: a lost answer leaves open what was made.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post
 */
export async function createDrafts(
  settings: SettingsSource,
  drafts: readonly IssueDraft[],
): Promise<readonly CreateOutcome[]> {
  const { startField } = await settings.read();
  const issueUpdates = drafts.map((draft) => toUpdate(draft, startField));
  const response = await send(async () => sentOnce(await postBulk({ issueUpdates })));
  if (response.status >= 400 && response.status !== 400 && response.status !== 401 && response.status !== 403)
    throw await unexpected(response);
  const body: unknown = await response.json().catch(() => ({}));
  // When none could be made, the request as a whole is refused, with the same body.
  const parsed = z.union([made, allMade]).safeParse(body);
  if (parsed.success && parsed.data.issues.length + parsed.data.errors.length === drafts.length)
    return toOutcomes(drafts.length, parsed.data, startField);
  if (response.ok)
    throw new Error(`Cannot read Jira's answer: it does not tell what became of ${drafts.length} issues`);
  const reason = creationRefusal(faults.safeParse(body).data ?? noReason, startField);
  return drafts.map(() => ({ kind: 'refused', reason }));
}

const noReason: z.infer<typeof faults> = { errorMessages: [], errors: {} };

/** Those made are listed in the order of the drafts, those refused by their numbers. */
function toOutcomes(
  count: number,
  { issues, errors }: z.infer<typeof made | typeof allMade>,
  startField: string | null,
): CreateOutcome[] {
  const faultByNumber = new Map(errors.map((error) => [error.failedElementNumber, error.elementErrors]));
  const rest = issues.values();
  return Array.from({ length: count }, (_, number): CreateOutcome => {
    const fault = faultByNumber.get(number);
    const issue = fault ? undefined : rest.next().value;
    if (issue) return { kind: 'created', id: issue.id as MilestoneId, key: issue.key };
    const reason = creationRefusal(fault ?? noReason, startField);
    return fault && 'assignee' in fault.errors
      ? { kind: 'refused', reason, about: 'assignee' }
      : { kind: 'refused', reason };
  });
}

function toUpdate({ creation, row, ...draft }: IssueDraft, startField: string | null) {
  const { start, due } = draft.dates;
  return {
    fields: {
      project: { id: draft.projectId },
      issuetype: { id: draft.typeId },
      summary: draft.summary,
      ...(due === null ? {} : { duedate: due }),
      ...(startField === null || start === null ? {} : { [startField]: start }),
      ...(draft.assignee === null ? {} : { assignee: { id: draft.assignee } }),
    },
    properties: [{ key: madeByProperty, value: { creation, row } }],
  };
}

async function postBulk(body: object): Promise<APIResponse> {
  return api.asUser().requestJira(route`/rest/api/3/issue/bulk`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
}

/** After 429 nothing was made; after 503 something may have been. */
function sentOnce(response: APIResponse): APIResponse {
  if (response.status === 503) throw new Outage('Cannot tell what Jira has made: it answers 503', 5);
  return response;
}
