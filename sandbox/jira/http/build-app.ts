import { Hono, type Context } from 'hono';
import type { Caller } from '../../site/site';
import { subjectOf } from '../rights/may';
import { findIssue } from '../state/issues';
import { refuse, signInFirst, type Answer } from './answer';
import type { RateLimits } from './rate-limits';
import type { Call, JiraContext, Route } from './route';

interface Env {
  Bindings: { caller: Caller };
}

/** Everything under `/rest/` that no row covers is answered 501. */
export function buildApp(context: JiraContext, options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const uncovered = (c: Context<Env>) => respond(notCovered(c.req.method, c.req.path));
  for (const path of options.uncoveredPaths) app.all(path, uncovered);
  for (const route of options.routes)
    app.on(route.method, route.path, (c) => answerRoute(context, { c, route, limits: options.limits }));
  app.all('*', uncovered);
  return app;
}

export interface AppOptions {
  readonly routes: readonly Route[];
  readonly uncoveredPaths: readonly string[];
  readonly limits: RateLimits;
}

interface Work {
  readonly c: Context<Env>;
  readonly route: Route;
  readonly limits: RateLimits;
}

async function answerRoute(context: JiraContext, { c, route, limits }: Work): Promise<Response> {
  const call = await readCall(context, c);
  if (call === 'unreadable')
    return respond(refuse(400, ['There was an error parsing JSON. Check that your request body is valid.']));
  const issueRef = route.writesIssue === undefined ? undefined : call.params[route.writesIssue];
  const issueId = issueRef === undefined ? undefined : (findIssue(context.state, issueRef)?.id ?? issueRef);
  const admission = limits.admit(route, issueId, performance.now());
  if (admission.refusal !== undefined) return respond(admission.refusal, admission.headers);
  if (route.signedIn === true && call.accountId === '') return respond(signInFirst(), admission.headers);
  return respond(await route.handler(call), admission.headers);
}

async function readCall(context: JiraContext, c: Context<Env>): Promise<Call | 'unreadable'> {
  const { caller } = c.env;
  const isForm = c.req.header('Content-Type')?.startsWith('multipart/form-data') === true;
  const form = isForm ? await c.req.formData().catch(() => undefined) : undefined;
  const body = isForm ? noBody : parseJson(await c.req.text());
  if (!body.ok || (isForm && form === undefined)) return 'unreadable';
  return {
    ...context,
    caller,
    subject: subjectOf(caller),
    accountId: knownAccount(context, caller),
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    body: body.value,
    form,
    header: (name) => c.req.header(name),
    trace: c.req.header('X-Atlassian-Webhook-Trace'),
  };
}

/** An account that the site does not know is nobody. */
function knownAccount({ state, appAccountId }: JiraContext, { as, accountId }: Caller): string {
  if (as === 'app') return appAccountId;
  return accountId !== null && state.people.has(accountId) ? accountId : '';
}

const noBody = { ok: true, value: undefined } as const;

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function notCovered(method: string, path: string): Answer {
  return refuse(501, [`sandbox does not cover ${method} ${path}`]);
}

function respond({ status, body, headers, file }: Answer, extra: Readonly<Record<string, string>> = {}): Response {
  if (file !== undefined)
    return new Response(file.bytes, { status, headers: { 'Content-Type': file.type, ...headers, ...extra } });
  const text = body === undefined ? null : JSON.stringify(body);
  const type = text === null ? {} : { 'Content-Type': 'application/json;charset=UTF-8' };
  return new Response(text, { status, headers: { ...type, ...headers, ...extra } });
}
