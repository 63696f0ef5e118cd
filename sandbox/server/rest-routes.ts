import { Hono, type Context } from 'hono';
import { identify } from './identify';
import type { ServerParts } from './parts';
import { refuse } from './refuse';

/** The products' public REST paths, for any client. */
export function restRoutes(parts: ServerParts): Hono {
  const routes = new Hono();
  routes.all('/rest/*', (c) => pass(c, parts, 'jira'));
  routes.all('/wiki/rest/*', (c) => pass(c, parts, 'confluence'));
  routes.all('/wiki/api/*', (c) => pass(c, parts, 'confluence'));
  return routes;
}

async function pass(c: Context, { products, jira }: ServerParts, name: 'jira' | 'confluence'): Promise<Response> {
  const identity = identify(c.req.header('authorization'), jira);
  if (identity.kind === 'unknown') return refuse(c, 401, 'Client must be authenticated to access this resource.');
  const product = products.get(name);
  if (product === undefined) return refuse(c, 501, `sandbox does not cover ${c.req.method} ${c.req.path}`);
  const accountId = identity.kind === 'person' ? identity.person.accountId : null;
  return product(await toRequest(c), { as: 'client', accountId, invocation: null });
}

/** The adapter hands over a lazy stand-in; products get a request of the platform's own kind. */
async function toRequest(c: Context): Promise<Request> {
  const { method, url } = c.req;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, { method, headers: c.req.raw.headers, body: hasBody ? await c.req.arrayBuffer() : null });
}
