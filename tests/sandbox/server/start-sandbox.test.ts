import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../../sandbox/server/start-sandbox';
import { bundleFixture, type FixtureFiles } from '../forge/fixture-app/fixture-forge';
import { anyNumber, anyText, listWith, objectWith, textLike } from '../forge/fixture-app/matchers';

const manager = 'product-manager@demo.test';

let files: FixtureFiles;
let sandbox: Sandbox;

beforeAll(async () => {
  files = await bundleFixture();
  sandbox = await start();
});
afterAll(() => sandbox.close());

function start(dataFile?: string): Promise<Sandbox> {
  const manifestFile = join(__dirname, '../forge/fixture-app/manifest.yml');
  const { appBundle, boot: workerBoot } = files;
  return startSandbox({ port: 0, seed: 'empty', timeScale: 100, manifestFile, appBundle, workerBoot, dataFile });
}

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly as?: string;
  readonly accept?: string;
  readonly at?: Sandbox;
}

async function call(path: string, { method = 'GET', body, as, accept, at = sandbox }: Call = {}) {
  const headers = {
    ...(as === undefined ? {} : { Authorization: `Basic ${Buffer.from(`${as}:token`).toString('base64')}` }),
    ...(accept === undefined ? {} : { Accept: accept }),
    'Content-Type': 'application/json',
  };
  const response = await fetch(`${at.baseUrl}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function post(path: string, body: unknown, as?: string) {
  return call(path, { method: 'POST', body, ...(as === undefined ? {} : { as }) });
}

async function createIssue(at = sandbox): Promise<string> {
  const fields = { project: { key: 'PROD' }, issuetype: { name: 'Story' }, summary: 'Ship it' };
  const { json } = await call('/rest/api/3/issue', { method: 'POST', body: { fields }, as: manager, at });
  return String(Reflect.get(Object(json), 'key'));
}

describe('startSandbox over HTTP', () => {
  it('knows people by Basic auth, nobody without it, and refuses strangers', async () => {
    const known = await call('/rest/api/3/myself', { as: manager });
    const nobody = await call('/rest/api/3/myself');
    const stranger = await call('/rest/api/3/myself', { as: 'nobody@example.test' });

    expect(known.json).toMatchObject({ emailAddress: manager });
    expect([nobody.status, stranger.status]).toEqual([401, 401]);
  });

  it('records every exchange as a JSON line until the log is cleared', async () => {
    await call('/__sandbox/traffic', { method: 'DELETE' });
    await call('/rest/api/3/myself?expand=groups', { as: manager });
    const { text } = await call('/__sandbox/traffic');

    expect(text.trim().split('\n').map(parse)).toMatchObject([
      {
        product: 'jira',
        method: 'GET',
        path: '/rest/api/3/myself',
        query: { expand: 'groups' },
        status: 200,
        as: 'client',
      },
    ]);
  });

  it('lets an event reach the app and shows what the app stored and ran', async () => {
    const key = await createIssue();
    expect((await post('/__sandbox/idle', {})).json).toEqual({ idle: true });

    const stored = await call(`/__sandbox/kvs?prefix=event:avi:jira:created:issue:${key}`);
    const ran = await call('/__sandbox/invocations');
    expect(stored.json).toMatchObject([{ value: { eventType: 'avi:jira:created:issue', issue: { key } } }]);
    expect(ran.json).toContainEqual(
      objectWith({ handler: 'index.onEvent', cause: 'event avi:jira:created:issue', outcome: 'returned' }),
    );
  });

  it('has Jira find issues by the properties that the manifest declares', async () => {
    const issue = `/rest/api/3/issue/${await createIssue()}`;
    await call(`${issue}/properties/mark`, { method: 'PUT', body: { colour: 'red', size: 1 }, as: manager });
    const { json } = await call(issue, { as: manager });
    const id: unknown = Reflect.get(Object(json), 'id');
    const search = (jql: string) =>
      post('/rest/api/3/search/jql', { jql, reconcileIssues: [Number(id)], fields: ['id'] }, manager);

    expect(await search('markColour = red')).toMatchObject({ status: 200, json: { issues: [{ id }] } });
    expect(await search('issue.property[mark].colour = blue')).toMatchObject({ status: 200, json: { issues: [] } });
    expect((await search('issue.property[mark].size = 1')).status).toBe(400);
  });

  it('invokes a resolver with the context of its issue', async () => {
    const key = await createIssue();
    const body = { moduleKey: 'panel', functionKey: 'context', extension: { issue: { key } }, as: manager };
    const { json } = await post('/__sandbox/invoke', body);

    expect(json).toMatchObject({
      ok: true,
      value: {
        moduleKey: 'panel',
        extension: { issue: { key, id: textLike(/^\d+$/), type: 'Story' }, project: { key: 'PROD' } },
      },
    });
  });

  it('replies with the error of a resolver', async () => {
    const body = { moduleKey: 'panel', functionKey: 'fail', payload: { message: 'no' }, as: null };

    expect((await post('/__sandbox/invoke', body)).json).toEqual({
      ok: false,
      error: { name: 'TypeError', message: 'no' },
    });
  });

  it.each([
    ['seed', { name: 'nothing' }],
    ['seed', { name: 'large', launches: 0 }],
    ['idle', { timeoutMs: 'long' }],
    ['invoke', { functionKey: 'x' }],
    ['clock', { advance: 'P1M' }],
    ['clock', { now: 'yesterday' }],
    ['faults', 'no json'],
    ['faults', { kill: { rate: 2 } }],
  ])('refuses %s with %j', async (control, body) => {
    const { status, json } = await post(`/__sandbox/${control}`, body);

    expect([status, json]).toEqual([400, { errorMessages: [textLike(/^Cannot .+: /)], errors: {} }]);
  });

  it('names where faults are wrong', async () => {
    const { json } = await post('/__sandbox/faults', { rest: [{ status: 429 }, { status: 'many' }] });

    expect(json).toMatchObject({ errorMessages: [textLike('rest.1.status')] });
  });

  it('applies REST faults and records them', async () => {
    await post('/__sandbox/faults', { rest: [{ match: { path: '/rest/api/3/myself' }, status: 429, retryAfter: 7 }] });
    const struck = await call('/rest/api/3/myself', { as: manager });
    await post('/__sandbox/faults', {});
    const spared = await call('/rest/api/3/myself', { as: manager });

    expect([struck.status, struck.headers.get('retry-after'), spared.status]).toEqual([429, '7', 200]);
  });

  it('moves the clock of the site and starts what is due', async () => {
    await post('/__sandbox/clock', { now: '2031-05-05T10:00:00Z' });
    const { json } = await post('/__sandbox/clock', { advance: 'P1D' });
    await post('/__sandbox/idle', {});
    const schedule = await call('/__sandbox/kvs?prefix=schedule:request');

    expect(json).toEqual({ now: textLike(/^2031-05-06T10:00/) });
    expect(schedule.json).toMatchObject([{ value: { context: { moduleKey: 'hourly' } } }]);
  });

  it('answers 408 with what is under way', async () => {
    await post('/__sandbox/invoke', {
      ...{ moduleKey: 'panel', functionKey: 'push', as: manager },
      payload: { queue: 'work', events: [{ body: { name: 'late' }, delayInSeconds: 900 }] },
    });
    const { status, json } = await post('/__sandbox/idle', { timeoutMs: 20 });
    await post('/__sandbox/clock', { advance: 'PT16M' });
    await post('/__sandbox/idle', {});

    expect([status, json]).toEqual([408, { idle: false, pending: ['job of queue "work"'] }]);
  });

  it('reads records of an entity, and names one that does not exist', async () => {
    expect((await call('/__sandbox/entities/note')).json).toEqual([]);
    expect((await call('/__sandbox/entities/nope')).status).toBe(404);
  });

  it('seeds afresh', async () => {
    await createIssue();
    await post('/__sandbox/seed', { name: 'empty' });
    const { json } = await call('/rest/api/3/issue/PROD-1', { as: manager });

    expect(json).toMatchObject({ errorMessages: ['Issue does not exist or you do not have permission to see it.'] });
    expect((await call('/__sandbox/traffic')).text.trim().split('\n')).toHaveLength(1);
  });

  it('keeps its state in a file', async () => {
    const dataFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json');
    const first = await start(dataFile);
    const key = await createIssue(first);
    const page = { spaceId: [...first.confluence.state.spaces.keys()][0], title: 'Kept', status: 'current' };
    await call('/wiki/api/v2/pages', { method: 'POST', body: page, as: manager, at: first });
    await first.idle();
    await first.close();

    const second = await start(dataFile);
    const issue = await call(`/rest/api/3/issue/${key}`, { as: manager, at: second });
    const pages = await call('/wiki/api/v2/pages?title=Kept', { as: manager, at: second });
    const stored = second.forge.kvs.values(`event:avi:jira:created:issue:${key}`);
    await second.close();

    expect(issue.json).toMatchObject({ key, fields: { summary: 'Ship it' } });
    expect(pages.json).toMatchObject({ results: [{ title: 'Kept' }] });
    expect(stored).toHaveLength(1);
  });

  it('delivers what was queued or on its way before it was stopped', async () => {
    const dataFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json');
    const first = await start(dataFile);
    const push = { queue: 'work', events: [{ body: { name: 'late' }, delayInSeconds: 900 }] };
    const wish = { moduleKey: 'panel', functionKey: 'push', as: manager, payload: push };
    await call('/__sandbox/invoke', { method: 'POST', body: wish, at: first });
    await call('/__sandbox/faults', { method: 'POST', body: { events: { delayMs: [600_000, 600_000] } }, at: first });
    const key = await createIssue(first);
    await first.close();

    const second = await start(dataFile);
    const pending = second.forge.pending.labels();
    await call('/__sandbox/clock', { method: 'POST', body: { advance: 'PT16M' }, at: second });
    await second.idle();
    const stored = ['event:avi:jira:created:issue:', 'job:'].map((prefix) => second.forge.kvs.values(prefix));
    await second.close();

    expect(pending).toContain('job of queue "work"');
    expect(stored).toMatchObject([[{ value: { issue: { key } } }], [{ key: 'job:late' }]]);
  });

  it.each([
    ['a folder that is not there', 'nowhere/state.json', 'Cannot keep state in'],
    ['a file that it has not saved', 'other.json', 'Cannot read state'],
  ])('refuses %s', async (_, name, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    writeFileSync(join(folder, 'other.json'), '{"version":1}');
    const dataFile = join(folder, name);

    await expect(start(dataFile)).rejects.toThrow(`${message} "${dataFile}": `);
  });

  it('names the way out when its port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const failure = await startSandbox({ port }).catch((error: unknown) => error);
    other.close();

    expect(String(failure)).toContain(`Cannot start on port ${port}: in use; stop what runs there`);
  });
});

describe('startSandbox for the pages of the app', () => {
  it('describes the site', async () => {
    const { json } = await call('/__sandbox/site');

    expect(json).toMatchObject({
      people: listWith(objectWith({ emailAddress: manager, title: 'Product manager' })),
      confluence: true,
      app: { id: '00000000-0000-4000-8000-000000000001', environmentId: anyText(), environmentType: 'DEVELOPMENT' },
      modules: [
        {
          ...{ type: 'jira:issuePanel', key: 'panel', title: 'Panel', resource: 'main', viewportSize: 'medium' },
          ...{ layout: null, config: null, description: null },
        },
        { type: 'jira:globalPage', key: 'everywhere', layout: 'blank', useAsConfig: false, useAsGetStarted: false },
        { type: 'jira:projectPage', key: 'in-project', layout: 'basic' },
        { type: 'jira:adminPage', key: 'settings', useAsConfig: true, useAsGetStarted: false },
        { type: 'jira:adminPage', key: 'welcome', useAsConfig: false, useAsGetStarted: true },
        {
          ...{ type: 'macro', key: 'card', layout: 'block', description: 'A card that shows what it is told' },
          ...{ category: 'data-and-charts', emitsReadyEvent: true },
          config: {
            ...{ resource: 'main', title: null, viewportSize: 'large', openOnInsert: true },
            parameters: [{ identifier: 'issueKey', type: 'string' }],
          },
        },
        { type: 'macro', key: 'bare', layout: 'block', config: null },
        { type: 'jira:workflowValidator', key: 'judge', title: 'Judge', pages: { create: 'main', edit: 'main' } },
      ],
    });
  });

  it('gives the context of a module to those who see the issue', async () => {
    const key = await createIssue();
    const path = `/__sandbox/bridge/context?moduleKey=panel&issueKey=${key}`;
    const seen = await call(path, { as: manager });
    const hidden = await call(path, { as: 'copywriter@demo.test' });

    expect(seen.json).toMatchObject({ moduleKey: 'panel', extension: { issue: { key }, project: { key: 'PROD' } } });
    expect(hidden.status).toBe(404);
  });

  it('replies to the bridge with the value of a resolver, or 424 with its error', async () => {
    const value = await post('/__sandbox/bridge/invoke', { moduleKey: 'panel', functionKey: 'remaining' }, manager);
    const empty = await post('/__sandbox/bridge/invoke', { moduleKey: 'panel', functionKey: 'nothing' }, manager);
    const body = { moduleKey: 'panel', functionKey: 'fail', payload: { message: 'no' } };
    const error = await post('/__sandbox/bridge/invoke', body, manager);

    expect(value).toMatchObject({ status: 200, json: anyNumber() });
    expect(empty).toMatchObject({ status: 200, text: '' });
    expect(error).toMatchObject({ status: 424, json: { message: 'no', error: { message: 'no' } } });
  });

  it('calls a product as the viewer, within the scopes of the app', async () => {
    const fetchRequestInit = { method: 'GET', headers: [], body: null };
    const allowed = { product: 'jira', restPath: '/rest/api/3/issue/NONE-1', fetchRequestInit };
    const beyond = { ...allowed, restPath: '/rest/api/3/issue/NONE-1', fetchRequestInit: { method: 'DELETE' } };

    expect((await post('/__sandbox/bridge/fetchProduct', allowed, manager)).json).toMatchObject({ status: 404 });
    expect((await post('/__sandbox/bridge/fetchProduct', beyond, manager)).json).toMatchObject({
      status: 401,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    });
  });

  it('serves a resource with the bridge first and the policy of the manifest', async () => {
    const { text, headers } = await call('/__sandbox/resource/main/index.html');
    const outside = await call('/__sandbox/resource/main/..%2fmanifest.yml');

    expect(text).toContain('<head><script src="/__sandbox/bridge.js"></script>');
    expect(headers.get('content-security-policy')).toMatch(/style-src [^;]*'unsafe-inline'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src [^;]*'unsafe-inline'/);
    expect(outside.status).toBe(404);
  });

  it('tells what just happened as it happens', async () => {
    const stop = new AbortController();
    const response = await fetch(`${sandbox.baseUrl}/__sandbox/activity`, { signal: stop.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await createIssue();
    let text = '';
    while (reader !== undefined && !text.includes('avi:jira:created:issue for'))
      text += (await reader.read()).value ?? '';
    stop.abort();

    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(text).toMatch(/"kind":"event","text":"Jira told Lockstep: PROD-\d+ was created","detail":"avi:jira:/);
  });
});
