import api, { route } from '@forge/api';
import { z } from 'zod';
import type { Actor } from '../../app/ports';
import type { PastComment } from '../../app/signal-ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { adfText } from './adf-text';
import { pastInstant } from './instant';
import { readBody } from './read-body';
import { bulkFetch, inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { send } from './send';

/** Answers under way at a time. */
const atOnce = 5;
const mostPerPage = 100;

const comment = z.object({
  author: z.object({ accountId: z.string(), accountType: z.string().optional() }).nullish(),
  body: z.unknown(),
  created: pastInstant,
});
const container = z.object({ comments: z.array(comment), total: z.int() });
const issues = z.object({
  issues: z.array(z.object({ id: z.string(), fields: z.object({ comment: container.nullish() }) })),
});

type Comment = z.infer<typeof comment>;

/** Comments that the actor may read, in no order. */
export async function pastComments(ids: readonly MilestoneId[], actor: Actor): Promise<PastComment[]> {
  const pages = [...inPages(ids)];
  const found: PastComment[] = [];
  for (let from = 0; from < pages.length; from += atOnce) {
    const some = await Promise.all(pages.slice(from, from + atOnce).map((page) => commentsOn(page, actor)));
    found.push(...some.flat());
  }
  return found;
}

async function commentsOn(ids: readonly MilestoneId[], actor: Actor): Promise<PastComment[]> {
  const response = await send(() => bulkFetch({ issueIdsOrKeys: ids, fields: ['comment'] }, actor));
  if (isNobody(response, actor)) return [];
  const found: PastComment[] = [];
  for (const { id, fields } of (await readBody(response, issues)).issues) {
    const { comments = [], total = 0 } = fields.comment ?? {};
    // Which of them stand in an answer that was cut short is not documented, so all are read anew.
    const all = comments.length < total ? await allOf(id, actor) : comments;
    found.push(...all.map((one) => toPast(id, one)));
  }
  return found;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-get */
async function allOf(id: string, actor: Actor): Promise<Comment[]> {
  const found: Comment[] = [];
  for (;;) {
    const path = route`/rest/api/3/issue/${id}/comment?startAt=${found.length}&maxResults=${mostPerPage}`;
    const request = { headers: { Accept: 'application/json' } };
    const response = await send(() =>
      actor === 'viewer' ? api.asUser().requestJira(path, request) : api.asApp().requestJira(path, request),
    );
    // Gone, or hidden, since a moment ago.
    if (isNobody(response, actor) || response.status === 404) return [];
    const { comments, total } = await readBody(response, container);
    found.push(...comments);
    if (comments.length === 0 || found.length >= total) return found;
  }
}

function toPast(issueId: string, { author, body, created }: Comment): PastComment {
  const who = { by: author?.accountId ?? null, byApp: author?.accountType === 'app' };
  return { issueId: issueId as MilestoneId, at: created, ...who, ...adfText(body) };
}
