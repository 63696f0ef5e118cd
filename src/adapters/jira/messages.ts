import api, { route, type APIResponse } from '@forge/api';
import { z } from 'zod';
import { Outage } from '../../app/ports';
import type { Message, Messages } from '../../app/signal-ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { placesOf } from './places-of';
import { readBody, unexpected } from './read-body';
import { send } from './send';

/** Comments on issues, over Jira's REST API. */
export function createMessages(): Messages {
  return { places: placesOf, reader: readerOf, tell, wasTold };
}

/** Property of a comment by which it is found again. */
const markProperty = 'lockstep-notice';
/** Comments that are looked at for a mark, newest first: what is looked for was written moments ago. */
const mostSearched = 100;

const json = { 'Content-Type': 'application/json', Accept: 'application/json' };

const users = z.array(z.object({ accountId: z.string(), displayName: z.string() }));

/**
 * Somebody else's rights can be asked for by an admin alone; who may see one issue is told to everyone who may look
 * people up. Where the app may not, the answer is nobody.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-viewissue-search-get
 */
async function readerOf(issueKey: string, accountId: string): Promise<{ readonly name: string } | undefined> {
  const query = new URLSearchParams({ issueKey, accountId });
  const response = await send(() =>
    api
      .asApp()
      .requestJira(route`/rest/api/3/user/viewissue/search?${query}`, { headers: { Accept: 'application/json' } }),
  );
  if (isRefused(response) || response.status === 404) return undefined;
  const found = (await readBody(response, users)).find((one) => one.accountId === accountId);
  return found && { name: found.displayName };
}

/**
 * A comment is not sent again by itself: Jira may have taken it although its answer says otherwise.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post
 */
async function tell(issueId: MilestoneId, message: Message): Promise<'told' | 'refused' | 'vanished'> {
  const properties = [{ key: markProperty, value: { mark: message.mark } }];
  const body = JSON.stringify({ body: documentOf(message), properties });
  const response = await api
    .asApp()
    .requestJira(route`/rest/api/3/issue/${issueId}/comment`, { method: 'POST', headers: json, body });
  if (response.ok) return 'told';
  if (response.status === 404) return 'vanished';
  if (response.status === 400 || isRefused(response) || response.status === 413) return 'refused';
  if (response.status !== 429 && response.status !== 503) throw await unexpected(response);
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  throw new Outage(`Cannot tell anyone: Jira answers ${response.status}`, seconds > 0 ? seconds : 5);
}

function isRefused({ status }: APIResponse): boolean {
  return status === 401 || status === 403;
}

/** https://developer.atlassian.com/cloud/jira/platform/apis/document/nodes/mention/ */
function documentOf({ to, paragraphs: [first = '', ...others] }: Message) {
  const mention = { type: 'mention', attrs: { id: to.accountId, text: `@${to.name}` } };
  const text = (said: string) => ({ type: 'text', text: said });
  const content = [
    { type: 'paragraph', content: [mention, text(` ${first}`)] },
    ...others.map((said) => ({ type: 'paragraph', content: [text(said)] })),
  ];
  return { type: 'doc', version: 1, content };
}

const commentIds = z.object({ comments: z.array(z.object({ id: z.string() })) });
const marked = z.object({
  values: z.array(z.object({ properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]) })),
});
const markSchema = z.object({ mark: z.string() });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-comment-list-post */
async function wasTold(issueId: MilestoneId, mark: string): Promise<boolean> {
  const path = route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=${mostSearched}`;
  const response = await send(() => api.asApp().requestJira(path, { headers: { Accept: 'application/json' } }));
  // Nobody can be told on it any more.
  if (response.status === 404) return false;
  const ids = (await readBody(response, commentIds)).comments.map(({ id }) => Number(id));
  if (ids.length === 0) return false;
  const body = JSON.stringify({ ids });
  const listed = await send(() =>
    api.asApp().requestJira(route`/rest/api/3/comment/list?expand=properties`, { method: 'POST', headers: json, body }),
  );
  const { values } = await readBody(listed, marked);
  return values.some(({ properties }) =>
    properties.some(({ key, value }) => key === markProperty && says(value, mark)),
  );
}

function says(value: unknown, mark: string): boolean {
  const parsed = markSchema.safeParse(value);
  return parsed.success && parsed.data.mark === mark;
}
