import { Hono } from 'hono';
import { z } from 'zod';
import { faultRules } from '../forge/faults/fault-rules';
import { forgePlace } from '../forge/bridge/find-place';
import { answerExport } from './answer-export';
import type { ServerParts } from './parts';
import { readDuration } from './read-duration';
import { readBody, refuse } from './refuse';
import { seedWish } from './seed-site';

const idleWish = z.strictObject({ timeoutMs: z.number().positive().max(600_000).default(30_000) });

const clockWish = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({
    advance: z.string().transform((text, context) => {
      const ms = readDuration(text);
      if (ms !== undefined) return ms;
      context.addIssue(`"${text}" is no duration such as P1D or PT2H`);
      return z.NEVER;
    }),
  }),
]);

const invokeWish = z.strictObject({
  moduleKey: z.string(),
  functionKey: z.string(),
  payload: z.unknown().optional(),
  extension: z.unknown().optional(),
  /** e-mail; null for nobody */
  as: z.string().nullable().default(null),
});

const index = {
  'POST /seed':
    'fresh state: {"name":"demo"|"empty"|"large","confluence":false,"launches":n,"milestones":m,"dependencies":k}',
  'POST /idle': 'answers when nothing is under way: {"timeoutMs":n}',
  'GET /traffic, DELETE /traffic': 'every REST exchange, as JSON lines',
  'POST /invoke': 'calls a resolver: {"moduleKey","functionKey","payload","extension","as":e-mail|null}',
  'POST /export': 'what the export of a page holds: {"pageId","format":"pdf"|"word","as":e-mail|null,"version"}',
  'GET /kvs?prefix=, GET /entities/NAME': 'what the app has stored',
  'GET /usage, DELETE /usage': 'what the app has asked of storage: requests, units of 10 KB, the most in a minute',
  'GET /invocations': 'what the app ran, why, and how it ended',
  'GET /workflow/KEY': 'transitions of a project with the validators upon them',
  'POST /workflow/KEY/rules':
    'puts a validator on a transition: {"transitionId","ruleKey","configuration":JSON as text}',
  'PUT, DELETE /workflow/KEY/rules/ID': 'changes its configuration, takes it off',
  'POST /app': 'takes the app away or brings it back: {"installed":false|true}',
  'POST /clock': 'the time of the site: {"now":ISO} or {"advance":"P1D"}',
  'POST /faults': 'faults by seed: {"seed","rest","events","queue","kill","kvs","exportPrincipal"}; {} clears',
};

/** The controls of the site, under `/__sandbox`. */
export function controlRoutes(parts: ServerParts): Hono {
  const { forge } = parts;
  const routes = new Hono();
  routes.get('/', (c) => c.json(index));
  addStateControls(routes, parts);
  addTimeControls(routes, parts);
  addInvoke(routes, parts);
  routes.post('/export', (c) => answerExport(c, parts));
  routes.get('/kvs', (c) => c.json(forge.kvs.values(c.req.query('prefix') ?? '')));
  routes.get('/entities/:name', (c) => {
    const records = forge.kvs.records(c.req.param('name'));
    if (records !== undefined) return c.json(records);
    return refuse(c, 404, `Cannot read entity "${c.req.param('name')}": the manifest has no such entity`);
  });
  routes.get('/usage', (c) => c.json(forge.kvs.meter.usage()));
  routes.delete('/usage', (c) => {
    forge.kvs.meter.clear();
    return c.body(null, 204);
  });
  addPresence(routes, parts);
  routes.get('/invocations', (c) => c.json(forge.invocations()));
  return routes;
}

function addStateControls(routes: Hono, { site, faults, seed }: ServerParts): void {
  routes.post('/seed', async (c) => {
    const body = await readBody(c, seedWish, 'seed the site');
    if (!body.ok) return body.refusal;
    await seed(body.value);
    return c.json({ name: body.value.name, now: site.clock.now().toISOString() });
  });
  routes.get('/traffic', (c) => {
    const lines = site.traffic.all().map((exchange) => `${JSON.stringify(exchange)}\n`);
    return c.body(lines.join(''), 200, { 'Content-Type': 'application/x-ndjson' });
  });
  routes.delete('/traffic', (c) => {
    site.traffic.clear();
    return c.body(null, 204);
  });
  routes.post('/faults', async (c) => {
    const body = await readBody(c, faultRules, 'set faults');
    if (!body.ok) return body.refusal;
    faults.set(body.value);
    return c.json(body.value);
  });
}

function addTimeControls(routes: Hono, { site, forge }: ServerParts): void {
  routes.post('/idle', async (c) => {
    const body = await readBody(c, idleWish, 'wait for the site');
    if (!body.ok) return body.refusal;
    const idle = await forge.pending.whenIdle(body.value.timeoutMs);
    return idle ? c.json({ idle: true }) : c.json({ idle: false, pending: forge.pending.labels() }, 408);
  });
  routes.post('/clock', async (c) => {
    const body = await readBody(c, clockWish, 'set the clock');
    if (!body.ok) return body.refusal;
    if ('now' in body.value) site.clock.set(new Date(body.value.now));
    else site.clock.advance(body.value.advance);
    return c.json({ now: site.clock.now().toISOString() });
  });
}

function addPresence(routes: Hono, { forge }: ServerParts): void {
  routes.post('/app', async (c) => {
    const body = await readBody(c, z.strictObject({ installed: z.boolean() }), 'install or take away the app');
    if (!body.ok) return body.refusal;
    if (body.value.installed) forge.install();
    else forge.uninstall();
    return c.json(body.value);
  });
}

function addInvoke(routes: Hono, { jira, forge, places }: ServerParts): void {
  routes.post('/invoke', async (c) => {
    const body = await readBody(c, invokeWish, 'invoke a resolver');
    if (!body.ok) return body.refusal;
    const { moduleKey, functionKey, payload, extension, as } = body.value;
    const module = forge.manifest.uiModules.find(({ key }) => key === moduleKey);
    if (module === undefined)
      return refuse(c, 404, `Cannot invoke module "${moduleKey}": the manifest has no such module`);
    const person = as === null ? undefined : jira.personByEmail(as);
    if (as !== null && person === undefined) return refuse(c, 404, `Cannot invoke as "${as}": no such person`);
    const place = await forgePlace(places, { module, accountId: person?.accountId ?? null, extension });
    return c.json(await forge.invoke({ ...place, functionKey, payload }));
  });
}
