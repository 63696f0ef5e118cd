import { appendFileSync } from 'node:fs';

/** Where to write every exchange as a JSON line, for a check against Atlassian's OpenAPI documents; unset: nowhere. */
const file = process.env['SANDBOX_TRAFFIC_FILE'];

export async function recordForCheck(request: Request, answered: { status: number; body: unknown }): Promise<void> {
  if (file === undefined) return;
  const url = new URL(request.url);
  const body = await request.text();
  const query: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);
  const requestBody: unknown = body === '' ? null : JSON.parse(body);
  const exchange = {
    product: url.pathname.startsWith('/wiki/') ? 'confluence' : 'jira',
    method: request.method,
    path: url.pathname,
    query,
    requestBody,
    status: answered.status,
    responseBody: answered.body ?? null,
  };
  appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}
