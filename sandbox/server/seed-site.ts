import { z } from 'zod';
import type { Confluence } from '../confluence/confluence';
import type { Forge } from '../forge/create-forge';
import type { Jira } from '../jira/jira';
import { seedDemo } from '../seed/seed-demo';
import { seedDemoPages } from '../seed/seed-demo-pages';
import { seedSpaces } from '../seed/seed-spaces';
import { seedEmpty } from '../seed/seed-empty';
import { seedLarge } from '../seed/seed-large';
import type { LocalSite } from '../site/create-site';
import { settleBrief } from './settle-brief';
import { settleClaims } from './settle-claims';
import { settleGates } from './settle-gates';
import { settleLaunch } from './settle-launch';
import { settleLaunches } from './settle-launches';
import { settleSettings } from './settle-settings';

export const seedWish = z.union([
  z.strictObject({ name: z.literal('demo'), confluence: z.boolean().default(true) }),
  z.strictObject({ name: z.literal('empty'), confluence: z.boolean().default(true) }),
  z.strictObject({
    name: z.literal('large'),
    launches: z.int().min(1).max(1000).default(10),
    milestones: z.int().min(1).max(2000).default(20),
    dependencies: z.int().min(0).max(10_000).optional(),
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
  const { site, forge } = parts;
  await forge.reset();
  const kept = keptSeeds(parts);
  const name = JSON.stringify([seedWish.parse(wish), today(site)]);
  const before = kept.get(name);
  if (before) putBack(parts, before);
  else {
    await sow(parts, wish);
    kept.set(name, keep(parts));
  }
  site.traffic.clear();
  site.activity.clear();
}

/** What was seeded before, by site: putting it back takes a fraction of the time, and the tests seed a lot. */
const keptBySite = new WeakMap<LocalSite, Map<string, KeptSeed>>();

interface KeptSeed {
  readonly jira: unknown;
  readonly confluence: unknown;
  readonly forge: unknown;
}

function keptSeeds({ site }: SeedParts): Map<string, KeptSeed> {
  const kept = keptBySite.get(site) ?? new Map<string, KeptSeed>();
  keptBySite.set(site, kept);
  return kept;
}

function keep({ jira, confluence, forge }: SeedParts): KeptSeed {
  return structuredClone({ jira: jira.snapshot(), confluence: confluence.snapshot(), forge: forge.snapshot() });
}

function putBack({ jira, confluence, forge }: SeedParts, kept: KeptSeed): void {
  const copy = structuredClone(kept);
  jira.restore(copy.jira);
  confluence.restore(copy.confluence);
  forge.restore(copy.forge);
  forge.resume();
}

function today(site: LocalSite): string {
  return site.clock.now().toISOString().slice(0, 10);
}

async function sow(parts: SeedParts, wish: SeedWish): Promise<void> {
  const { jira, forge, blankJira } = parts;
  jira.restore(blankJira);
  fillJira(parts, wish);
  jira.settleIndex();
  fillConfluence(parts, wish);
  forge.install();
  await rest(forge);
  if (wish.name === 'demo') await settleDemo(parts);
}

function fillJira({ site, jira }: SeedParts, wish: SeedWish): void {
  if (wish.name === 'empty') {
    seedEmpty(jira);
  } else if (wish.name === 'demo') {
    seedDemo(jira, { today: today(site) });
  } else {
    const { launches = 10, milestones = 20, dependencies } = wish;
    seedLarge(jira, { launches, milestones, ...(dependencies === undefined ? {} : { dependencies }) });
  }
}

function fillConfluence(
  { site, jira, confluence, forge }: SeedParts,
  { name, confluence: isConnected = true }: SeedWish,
) {
  if (name === 'demo') {
    const { environmentId, environmentType } = forge.installation;
    const app = { appId: forge.manifest.appId, environmentId, environmentType };
    seedDemoPages(confluence, { jira, app, today: today(site) });
  } else seedSpaces(confluence);
  confluence.connect(isConnected);
}

/** What people have settled in the demo goes through the app's own pages. */
async function settleDemo(parts: SeedParts): Promise<void> {
  await settleSettings(parts);
  await settleLaunch(parts, () => rest(parts.forge));
  await settleBrief(parts);
  await settleClaims(parts);
  await settleLaunches(parts);
  await settleGates(parts);
  await rest(parts.forge);
  parts.jira.settleIndex();
}

async function rest(forge: Forge): Promise<void> {
  if (await forge.rest(patienceMs)) return;
  throw new Error(`Cannot seed the site: still under way after ${patienceMs} ms: ${forge.pending.labels().join(', ')}`);
}
