import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { askBrief } from '../support/ask-brief';
import { tableOn } from '../support/ask-table';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const story = 'PROD-13';
const epic = 'PROD-2';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo', timeScale: 50 });
  site = siteClient(sandbox.baseUrl);
});

afterAll(() => sandbox.close());

/** Jira and storage that refuse, workers that die in the middle, events and jobs that come twice and out of order. */
const faults = (seed: number) => ({
  seed,
  rest: [
    { match: { as: 'user' }, status: 429, retryAfter: 0, every: 7 },
    { match: { as: 'app' }, status: 429, retryAfter: 0, every: 3 },
  ],
  kvs: [{ status: 500, code: 'INTERNAL_SERVER_ERROR', every: 9 }],
  events: { duplicate: 1, reorder: true },
  queue: { duplicate: 0.5 },
  kill: { rate: 0.3, times: 12 },
});

/** As a person does: sends the same once more while the answer is lost or says that nothing could be saved. */
async function untilDone(send: () => Promise<{ kind: string; message?: string }>): Promise<void> {
  const troubles: string[] = [];
  while (troubles.length < 40) {
    const reply = await send().catch((error: unknown) => ({ kind: 'lost', message: String(error) }));
    if (reply.kind === 'done') return;
    if (reply.kind !== 'lost' && reply.kind !== 'refused') throw new Error(`Cannot finish: ${JSON.stringify(reply)}`);
    troubles.push(reply.message ?? '');
  }
  throw new Error(`Cannot finish: ${troubles.join('; ')}`);
}

describe('briefs and claims under faults', () => {
  it.each([3, 11])('are kept once, and follow their feature (seed %i)', async (seed) => {
    await site.control('POST', '/seed', { name: 'demo' });
    const feature = await site.as(admin).issueId(story);
    const issueId = await site.as(admin).issueId('MKT-2');
    const table = tableOn(site, { as: admin, bound: [issueId] });
    const texts = Array.from({ length: 30 }, (_, nth) => `Claim ${nth}`);
    const ids = texts.map((_, nth) => `claim-${nth}`);
    await site.faults(faults(seed));

    await untilDone(() => table.ask('claims.add', { issueId, texts, ids, after: null }));
    for (const claimId of ids.slice(0, 5))
      await untilDone(() =>
        table.ask('claims.edit', { issueId, claimId, basedOn: 1, evidence: 'A study', features: [feature] }),
      );
    await untilDone(() => table.ask('claims.remove', { issueId, claimIds: ids.slice(20) }));
    const draft = { section: 'problem', text: 'Requests land with the wrong team' };
    await untilDone(() =>
      askBrief(site, { as: productManager, on: epic, ask: 'brief.save', payload: { draft, basedOn: 0 } }),
    );
    const moved = await site.as(productManager).call('PUT', `/rest/api/3/issue/${story}`, { fields: { parent: null } });
    expect(moved.status).toBe(204);
    await site.idle();
    const died = await endedMidway();
    await site.faults({});

    expect(died).toBeGreaterThan(0);
    const { claims } = await table.load();
    expect(claims.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(claims.map(({ revision }) => revision)).toEqual(ids.slice(0, 20).map((_, nth) => (nth < 5 ? 2 : 1)));
    const causes = claims.map(({ stale }) => stale.map(({ cause }) => cause));
    expect(causes).toEqual(ids.slice(0, 20).map((_, nth) => (nth < 5 ? ['left-epic'] : [])));
    const brief = await askBrief(site, { as: productManager, on: epic, ask: 'brief.load' });
    expect(brief).toMatchObject({ brief: { number: 1, revisions: { problem: 1 }, content: { problem: draft.text } } });
  });
});

async function endedMidway(): Promise<number> {
  const invocations = (await site.control('GET', '/invocations')) as { outcome: string }[];
  return invocations.filter(({ outcome }) => outcome === 'killed').length;
}
