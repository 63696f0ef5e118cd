import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { findPlace } from '../forge/bridge/find-place';
import { refusePlace } from '../forge/bridge/refuse-place';
import { productPath } from '../forge/proxy/product-path';
import type { Person } from '../site/site';
import { identify } from './identify';
import type { ServerParts } from './parts';
import { readBody, refuse } from './refuse';

const invokeCall = z.object({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  extension: z.unknown().optional(),
});

const contextCall = z.object({ moduleKey: z.string(), extension: z.unknown().optional() });

const productCall = z.object({
  product: z.enum(['jira', 'confluence', 'bitbucket']),
  restPath: z.string().startsWith('/'),
  fetchRequestInit: z.object({
    method: z.string().default('GET'),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    body: z.string().nullish(),
  }),
});
type ProductCall = z.infer<typeof productCall>;

/** What the site answers to the bridge of a module's page, under `/__sandbox/bridge`. */
export function bridgeRoutes(parts: ServerParts): Hono {
  const routes = new Hono();
  routes.post('/invoke', (c) => forPerson(c, parts, (person) => invoke(c, parts, person)));
  routes.post('/fetchProduct', (c) => forPerson(c, parts, (person) => fetchProduct(c, parts, person)));
  routes.get('/context', (c) => forPerson(c, parts, (person) => context(c, parts, { person, ...askOf(c) })));
  routes.post('/context', (c) => forPerson(c, parts, (person) => postedContext(c, parts, person)));
  return routes;
}

type Viewer = Person | undefined;

function forPerson(c: Context, { jira }: ServerParts, answer: (person: Viewer) => Promise<Response>) {
  const identity = identify(c.req.header('authorization'), jira);
  if (identity.kind === 'unknown') return refuse(c, 401, 'Cannot answer the bridge: no such person');
  return answer(identity.kind === 'person' ? identity.person : undefined);
}

/** Replies with the resolver's own value, as `callBridge('invoke')` does; a failure is a 424 with its message. */
async function invoke(c: Context, parts: ServerParts, person: Viewer): Promise<Response> {
  const body = await readBody(c, invokeCall, 'invoke a resolver');
  if (!body.ok) return body.refusal;
  const { moduleKey, functionKey, payload, extension } = body.value;
  const module = parts.forge.manifest.uiModules.find(({ key }) => key === moduleKey);
  if (module === undefined)
    return refuse(c, 404, `Cannot invoke module "${moduleKey}": the manifest has no such module`);
  const found = await findPlace(parts.places, { module, accountId: person?.accountId ?? null, extension });
  if (!found.ok) return refuse(c, found.status, found.message);
  const reply = await parts.forge.invoke({ ...found.place, functionKey, payload });
  if (!reply.ok) return c.json({ error: reply.error, message: reply.error.message }, 424);
  return reply.value === undefined ? c.body('') : c.json(reply.value);
}

/** Product calls of a page are the viewer's; the app's scopes hold for them as well. */
async function fetchProduct(c: Context, parts: ServerParts, person: Viewer): Promise<Response> {
  const body = await readBody(c, productCall, 'call a product');
  if (!body.ok) return body.refusal;
  const { product } = body.value;
  const reached = product === 'bitbucket' ? undefined : parts.products.get(product);
  if (product === 'bitbucket' || reached === undefined)
    return refuse(c, 501, `sandbox does not cover product "${product}"`);
  const request = toRequest(parts, { ...body.value, restPath: productPath(product, body.value.restPath) });
  const scopes = parts[product].scopesOf(request.method, new URL(request.url).pathname);
  const response =
    scopes !== undefined && !parts.forge.manifest.hasScope(scopes)
      ? Response.json({ code: 401, message: 'Unauthorized; scope does not match' }, { status: 401 })
      : await reached(request, { as: 'user', accountId: person?.accountId ?? null, invocation: null });
  return c.json({
    body: await response.text(),
    headers: Object.fromEntries(response.headers.entries()),
    status: response.status,
    statusText: response.statusText,
  });
}

function toRequest({ site }: ServerParts, { restPath, fetchRequestInit }: ProductCall): Request {
  const { method, headers, body } = fetchRequestInit;
  const pairs = headers.map(([name, value]): [string, string] => [name, value]);
  return new Request(`${site.baseUrl}${restPath}`, { method, headers: pairs, body: body ?? null });
}

interface ContextAsk {
  readonly person: Viewer;
  readonly moduleKey: string;
  readonly extension: unknown;
}

/** The older form of the question: a module of an issue, by the issue's key. */
function askOf(c: Context): Omit<ContextAsk, 'person'> {
  const { moduleKey = '', issueKey } = c.req.query();
  return { moduleKey, extension: issueKey === undefined ? {} : { issue: { key: issueKey } } };
}

async function postedContext(c: Context, parts: ServerParts, person: Viewer): Promise<Response> {
  const body = await readBody(c, contextCall, 'give a context');
  return body.ok
    ? context(c, parts, { person, moduleKey: body.value.moduleKey, extension: body.value.extension })
    : body.refusal;
}

async function context(
  c: Context,
  parts: ServerParts,
  { person, moduleKey, extension }: ContextAsk,
): Promise<Response> {
  const module = parts.forge.manifest.uiModules.find(({ key }) => key === moduleKey);
  if (module === undefined) return refuse(c, 404, `Cannot find module "${moduleKey}": the manifest has no such module`);
  const accountId = person?.accountId ?? null;
  const found = await findPlace(parts.places, { module, accountId, extension });
  if (!found.ok) return refuse(c, found.status, found.message);
  const refusal = await refusePlace(parts.places, found.place, extension);
  if (refusal !== undefined) return refuse(c, refusal.status, refusal.message);
  return c.json(parts.forge.context(found.place));
}
