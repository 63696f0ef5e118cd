import type { Faults } from '../faults/create-faults';
import type { RestRule } from '../faults/fault-rules';
import type { Caller, Product, Site } from '../../site/site';

/** A product as callers reach it: faults strike, every exchange is recorded. */
export type RecordedFetch = (request: Request, caller: Caller) => Promise<Response>;

export function recordExchanges(product: Product, site: Site, faults: Faults): RecordedFetch {
  return async (request, caller) => {
    const url = new URL(request.url);
    const requestText = await request.clone().text();
    const fault = faults.rest({ method: request.method, path: url.pathname, as: caller.as });
    const response = fault === undefined ? await product.fetch(request, caller) : refuse(product.name, fault);
    if (fault !== undefined) {
      const text = `A fault was asked for: ${productNames[product.name]} answered ${fault.status}`;
      const detail = `${request.method} ${url.pathname}`;
      site.activity.add({ at: site.clock.now().toISOString(), kind: 'fault', text, detail });
    }
    site.traffic.record({
      product: product.name,
      method: request.method,
      path: url.pathname,
      query: queryOf(url.searchParams),
      requestBody: parseJson(requestText),
      status: response.status,
      responseBody: parseJson(await response.clone().text()),
      ...caller,
      at: site.clock.now().toISOString(),
    });
    return response;
  };
}

const productNames = { jira: 'Jira', confluence: 'Confluence' } as const;

function refuse(product: Product['name'], { status, retryAfter }: RestRule): Response {
  const headers = new Headers({ 'Content-Type': 'application/json' });
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  if (status === 429) headers.set('RateLimit-Reason', reasons[product]);
  const message = status === 429 ? 'Rate limit exceeded.' : `The service answered with status ${status}.`;
  return new Response(JSON.stringify({ errorMessages: [message], errors: {} }), { status, headers });
}

const reasons = { jira: 'jira-burst-based', confluence: 'confluence-quota-tenant-based' } as const;

function queryOf(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const [first = '', ...more] = params.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Bodies that are no JSON are recorded as none.
    return null;
  }
}
