import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { busyDay } from '../support/busy-day';
import { createOpenApiCheck } from '../support/openapi-check';
import { siteClient, type RecordedExchange } from '../support/site-client';

describe('recorded traffic', () => {
  let sandbox: Sandbox;
  let traffic: RecordedExchange[];

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, seed: 'demo' });
    const site = siteClient(sandbox.baseUrl);
    await busyDay(site);
    traffic = await site.traffic();
    const file = process.env['RECORD_TRAFFIC'];
    if (file !== undefined) writeFileSync(file, traffic.map((exchange) => JSON.stringify(exchange)).join('\n'));
  });

  afterAll(() => sandbox.close());

  it('of the app holds no operation that docs/cloud.md does not name, and names as whom', () => {
    const named = operationsOf(readFileSync(join(__dirname, '../../docs/cloud.md'), 'utf8'));
    const strangers = traffic
      .filter(({ as }) => as !== 'client')
      .filter((exchange) => !named.some((operation) => operation.covers(exchange)))
      .map(({ as, method, path }) => `${as} ${method} ${path}`);
    expect(traffic.filter(({ as }) => as === 'app').length).toBeGreaterThan(20);
    expect(strangers).toEqual([]);
  });

  it("agrees with Atlassian's OpenAPI document; where that is not at hand, has the bodies its statuses call for", () => {
    const folder = process.env['ATLASSIAN_OPENAPI_DIR'];
    const check = folder === undefined ? bodiesFitStatus : createOpenApiCheck(folder);
    expect(traffic.flatMap((exchange) => check(exchange))).toEqual([]);
    expect(traffic.length).toBeGreaterThan(60);
  });
});

/** Without the document: every success has the body its method calls for, every refusal says why. */
function bodiesFitStatus({ method, path, status, responseBody }: RecordedExchange): string[] {
  const isEmpty = responseBody === null || responseBody === '';
  if (status === 204) return isEmpty ? [] : [`${method} ${path}: 204 with a body`];
  if (status >= 400) return hasReason(responseBody) ? [] : [`${method} ${path}: ${status} without a reason`];
  // Drawing a link is answered 201 with nothing in it.
  return isEmpty && status !== 201 ? [`${method} ${path}: ${status} without a body`] : [];
}

function hasReason(body: unknown): boolean {
  return (
    typeof body === 'object' && body !== null && ('errorMessages' in body || 'errors' in body || 'message' in body)
  );
}

/** The rows of the table of operations. */
function operationsOf(markdown: string) {
  const rows = markdown.matchAll(/^\| (GET|POST|PUT|DELETE) \| (\S+) \| ([^|]+) \|/gm);
  return [...rows].map(([, method, path = '', actors = '']) => {
    const pattern = new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    return {
      covers: (exchange: RecordedExchange) =>
        exchange.method === method && pattern.test(exchange.path) && actors.includes(exchange.as),
    };
  });
}
