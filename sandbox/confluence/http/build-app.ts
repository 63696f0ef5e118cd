import { Hono, type Context } from 'hono';
import type { Caller } from '../../site/site';
import { subjectOf } from '../rights/may';
import { notCovered, refuse, refuseV1, type Answer } from './answer';
import { v1, type Call, type ConfluenceContext, type Route } from './route';

interface Env {
  Bindings: { caller: Caller };
}

/** The largest body that REST v2 takes, bytes. */
const largestBody = 5 * 1024 * 1024;

/** What no row covers is answered 501; a site without Confluence answers everything 404. */
export function buildApp(context: ConfluenceContext, routes: readonly Route[]): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    if (context.state.isConnected) await next();
    else c.res = respond(refuseV1(404, 'Not Found'));
  });
  for (const route of routes) app.on(route.method, route.path, async (c) => respond(await answer(context, c, route)));
  app.all('*', (c) => respond(notCovered(`${c.req.method} ${c.req.path}`)));
  return app;
}

async function answer(context: ConfluenceContext, c: Context<Env>, route: Route): Promise<Answer> {
  const refusal = route.path.startsWith(v1) ? refuseV1 : refuse;
  const text = await c.req.text();
  if (Buffer.byteLength(text) > largestBody) return refusal(413, 'The request is larger than 5 MB');
  const body = parseJson(text);
  if (!body.ok) return refusal(400, 'The request body is not valid JSON');
  const call = readCall(context, c, body.value);
  return call.accountId === '' ? route.anonymous : route.handler(call);
}

function readCall(context: ConfluenceContext, c: Context<Env>, body: unknown): Call {
  const { caller } = c.env;
  const subject = subjectOf(context, caller);
  return {
    ...context,
    ...{ caller, subject, body },
    accountId: subject.kind === 'nobody' ? '' : subject.accountId,
    path: c.req.path,
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    trace: c.req.header('X-Atlassian-Webhook-Trace'),
  };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  if (text.trim() === '') return { ok: true, value: undefined };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function respond({ status, body, headers }: Answer): Response {
  const text = body === undefined ? null : JSON.stringify(body);
  const type = text === null ? {} : { 'Content-Type': 'application/json;charset=UTF-8' };
  return new Response(text, { status, headers: { ...type, ...headers } });
}
