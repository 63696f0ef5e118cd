import { z } from 'zod';
import type { Confluence } from '../confluence/confluence';
import type { Forge } from '../forge/create-forge';
import { completeExtension } from '../forge/bridge/complete-extension';
import type { Jira } from '../jira/jira';
import { demoPins, demoTerms } from '../seed/demo-terms';
import { seedDemo } from '../seed/seed-demo';
import { seedDemoPages } from '../seed/seed-demo-pages';
import { seedSpaces } from '../seed/seed-spaces';
import { seedEmpty } from '../seed/seed-empty';
import { seedLarge } from '../seed/seed-large';
import type { LocalSite } from '../site/create-site';

export const seedWish = z.union([
  z.strictObject({ name: z.literal('demo'), confluence: z.boolean().default(true) }),
  z.strictObject({ name: z.literal('empty'), confluence: z.boolean().default(true) }),
  z.strictObject({
    name: z.literal('large'),
    launches: z.int().min(1).max(1000).default(10),
    milestones: z.int().min(1).max(2000).default(20),
    confluence: z.boolean().default(true),
  }),
]);
export type SeedWish = z.input<typeof seedWish>;

export interface SeedParts {
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly confluence: Confluence;
  readonly forge: Forge;
  /** Jira without people, projects and issues. */
  readonly blankJira: unknown;
}

/** Issues are many in a large seed; the app takes its time to adopt them. */
const patienceMs = 300_000;

/**
 * Fresh state: all that was there is gone, the app is installed and has taken in what the seed holds.
 * @throws when the app refuses the terms of the demo or does not come to rest
 */
export async function seedSite(parts: SeedParts, wish: SeedWish): Promise<void> {
  const { site, jira, forge, blankJira } = parts;
  await forge.reset();
  jira.restore(blankJira);
  fillJira(parts, wish);
  jira.settleIndex();
  fillConfluence(parts, wish);
  forge.install();
  await rest(forge);
  if (wish.name === 'demo') await settleDemo(parts);
  site.traffic.clear();
  site.activity.clear();
}

function fillJira({ site, jira }: SeedParts, wish: SeedWish): void {
  if (wish.name === 'empty') {
    seedEmpty(jira);
  } else if (wish.name === 'demo') {
    seedDemo(jira, { today: site.clock.now().toISOString().slice(0, 10) });
  } else {
    const { launches = 10, milestones = 20 } = wish;
    seedLarge(jira, { launches, milestones });
  }
}

function fillConfluence(
  { site, jira, confluence, forge }: SeedParts,
  { name, confluence: isConnected = true }: SeedWish,
) {
  if (name === 'demo') {
    const { environmentId, environmentType } = forge.installation;
    const app = { appId: forge.manifest.appId, environmentId, environmentType };
    seedDemoPages(confluence, { jira, app, today: site.clock.now().toISOString().slice(0, 10) });
  } else seedSpaces(confluence);
  confluence.connect(isConnected);
}

/** What a person has settled in the demo goes through the app's own panel. */
async function settleDemo(parts: SeedParts): Promise<void> {
  for (const { from, to, ...terms } of demoTerms) {
    const linkId = await findLink(parts, from, to);
    await act(parts, to, { functionKey: 'dependency.edit', payload: { linkId, terms } });
    await rest(parts.forge);
  }
  for (const key of demoPins) await act(parts, key, { functionKey: 'milestone.pin', payload: { pinned: true } });
  await rest(parts.forge);
}

const actionReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
]);

interface Action {
  readonly functionKey: string;
  readonly payload: unknown;
}

async function act({ site, jira, forge }: SeedParts, issueKey: string, action: Action): Promise<void> {
  const module = forge.manifest.uiModules.find(({ type }) => type === 'jira:issuePanel');
  if (module === undefined) throw new Error('Cannot settle the demo: the manifest has no issue panel');
  const accountId = adminOf(jira);
  const caller = { as: 'user', accountId, invocation: null } as const;
  const parts = { baseUrl: site.baseUrl, jira, caller };
  const extension = await completeExtension(parts, module.type, { issue: { key: issueKey } });
  const reply = await forge.invoke({ module, accountId, extension, ...action });
  const what = `Cannot settle the demo: ${action.functionKey} of "${issueKey}"`;
  if (!reply.ok) throw new Error(`${what}: ${reply.error.message}`);
  const outcome = actionReply.parse(reply.value);
  if (outcome.kind === 'refused') throw new Error(`${what}: ${outcome.message}`);
}

const linksSchema = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        id: z.string(),
        type: z.object({ name: z.string() }),
        inwardIssue: z.object({ key: z.string() }).optional(),
      }),
    ),
  }),
});

/** The link by which `from` gates `to`. */
async function findLink({ site, jira }: SeedParts, from: string, to: string): Promise<string> {
  const url = `${site.baseUrl}/rest/api/3/issue/${to}?fields=issuelinks`;
  const response = await jira.fetch(new Request(url), { as: 'user', accountId: adminOf(jira), invocation: null });
  const { fields } = linksSchema.parse(await response.json());
  const link = fields.issuelinks.find(({ type, inwardIssue }) => type.name === 'Gates' && inwardIssue?.key === from);
  if (link === undefined) throw new Error(`Cannot settle the demo: no link by which "${from}" gates "${to}"`);
  return link.id;
}

function adminOf(jira: Jira): string {
  const admin = jira.personByEmail('admin@demo.test');
  if (admin === undefined) throw new Error('Cannot settle the demo: there is no "admin@demo.test"');
  return admin.accountId;
}

async function rest(forge: Forge): Promise<void> {
  if (await forge.pending.whenIdle(patienceMs)) return;
  throw new Error(`Cannot seed the site: still under way after ${patienceMs} ms: ${forge.pending.labels().join(', ')}`);
}
