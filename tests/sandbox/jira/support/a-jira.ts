import { createJira } from '../../../../sandbox/jira/create-jira';
import type { Jira, JiraOptions } from '../../../../sandbox/jira/jira';
import type { Caller, ProductEvent } from '../../../../sandbox/site/site';
import { readAnswer, readList, type AnswerJson } from './answer-json';
import { recordForCheck } from './record-for-check';
import { aSite, type TestSite } from './a-site';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** Members of the body, when it is an object. */
  json(): AnswerJson;
  /** The body, when it is a list. */
  items(): ReturnType<typeof readList>;
  readonly headers: Headers;
}

export interface TestJira {
  readonly jira: Jira;
  readonly site: TestSite;
  readonly events: ProductEvent[];
  /**
   * @param as the part of a person's e-mail before the @, `app`, or null for nobody
   * @param request `GET /rest/api/3/myself`
   */
  call(as: string | null, request: string, body?: unknown): Promise<Answered>;
}

/** A Jira without data, limits and lag, on a site whose clock stands still. */
export function aJira(options: JiraOptions = {}): TestJira {
  const site = aSite();
  const jira = createJira(site, { limits: 'none', indexLagMs: 0, ...options });
  const events: ProductEvent[] = [];
  jira.onEvent((event) => events.push(event));
  const call = (as: string | null, request: string, body?: unknown) =>
    send(jira, requestOf(request, body), callerFor(jira, as));
  return { jira, site, events, call };
}

export function requestOf(request: string, body?: unknown, headers: Record<string, string> = {}): Request {
  const [method = 'GET', path = ''] = request.split(' ');
  return new Request(`http://localhost:4400${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export async function send(jira: Jira, request: Request, caller: Caller): Promise<Answered> {
  const asked = request.clone();
  const response = await jira.fetch(request, caller);
  const text = await response.text();
  const body = parse(text);
  const json = () => readAnswer(body);
  const items = () => readList(body);
  const answered = { status: response.status, body, json, items, headers: response.headers };
  await recordForCheck(asked, answered);
  return answered;
}

export function callerFor(jira: Jira, as: string | null): Caller {
  if (as === 'app') return { as: 'app', accountId: jira.appAccountId, invocation: 'inv-1' };
  const accountId = as === null ? null : (jira.personByEmail(`${as}@demo.test`)?.accountId ?? null);
  return { as: 'client', accountId, invocation: null };
}

function parse(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
