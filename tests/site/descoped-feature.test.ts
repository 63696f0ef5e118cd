import { z } from 'zod';
import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { briefResolvers } from '../../src/contract/brief-resolvers';
import { claimResolvers } from '../../src/contract/claim-resolvers';
import { addWorkdays } from '../support/add-workdays';
import { askBrief } from '../support/ask-brief';
import { tableOn } from '../support/ask-table';
import { panelInLaunch } from '../support/panel-in-launch';
import { siteClient, type SiteClient } from '../support/site-client';

const admin = 'admin@demo.test';
const productManager = 'product-manager@demo.test';
const story = 'PROD-14';
const claimText = 'Works with all spreadsheets';

let sandbox: Sandbox;
let site: SiteClient;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
});

afterAll(() => sandbox.close());

const invoked = z.object({ ok: z.literal(true), value: z.unknown() });

/** Asks a macro of the demo where it stands, by its page and its own id. */
async function askOnPage(moduleKey: string, functionKey: string, place: { page: string; localId: string }) {
  const extension = { content: { id: place.page }, localId: place.localId };
  const call = { moduleKey, functionKey, payload: {}, extension, as: productManager };
  return invoked.parse(await site.control('POST', '/invoke', call)).value;
}

async function claims() {
  const place = { page: '131077', localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c02' };
  const reply = claimResolvers['claims.load'].reply.parse(await askOnPage('claim-table', 'claims.load', place));
  if (reply.kind !== 'table') throw new Error(`Cannot load the claims: ${reply.kind}`);
  return reply.claims;
}

async function claim() {
  const found = (await claims()).find(({ text }) => text === claimText);
  if (found === undefined) throw new Error(`Cannot find the claim "${claimText}"`);
  return found;
}

async function edges() {
  const place = { page: '131076', localId: '5b1f7c1e-2f64-4b0e-9a5e-2f3f0a6d1c01' };
  const reply = briefResolvers['brief.load'].reply.parse(await askOnPage('narrative-brief', 'brief.load', place));
  if (reply.kind !== 'brief') throw new Error(`Cannot load the brief: ${reply.kind}`);
  return reply.brief.content.edges;
}

async function transition(id: '21' | '31', resolution?: string): Promise<void> {
  const fields = resolution === undefined ? {} : { fields: { resolution: { name: resolution } } };
  const path = `/rest/api/3/issue/${story}/transitions`;
  const reply = await site.as(productManager).call('POST', path, { transition: { id }, ...fields });
  if (reply.status !== 204) throw new Error(`Cannot move ${story}: ${JSON.stringify(reply.body)}`);
}

async function recheckClaim(): Promise<void> {
  const table = tableOn(site, { as: productManager, bound: [await site.as(admin).issueId('MKT-8')] });
  const { id, revision } = await claim();
  await table.act('claims.recheck', { claimId: id, basedOn: revision });
}

async function releaseOfStory(): Promise<string> {
  const { body } = await site.as(admin).call('GET', `/rest/api/3/issue/${story}?fields=fixVersions`);
  const version = z.object({ releaseDate: z.string() });
  const { fields } = z.object({ fields: z.object({ fixVersions: z.tuple([version]) }) }).parse(body);
  return fields.fixVersions[0].releaseDate;
}

const because = (cause: string) => [{ feature: { key: story }, cause }];

describe('a story closed as "Won\'t Do"', () => {
  beforeAll(async () => {
    await transition('31', "Won't Do");
    await site.idle();
  });

  it('makes the claim stale that rests on it, and no other', async () => {
    const stale = (await claims()).filter((one) => one.stale.length > 0);
    expect(stale).toMatchObject([{ text: claimText, stale: because('descoped') }]);
  });

  it('makes the row of the brief stale that rests on it, and no other', async () => {
    const stale = (await edges()).filter((one) => one.stale.length > 0);
    expect(stale).toMatchObject([{ feature: { card: { key: story } }, stale: because('descoped') }]);
  });

  it('is told by the panel of the issue whose claim it is', async () => {
    const panel = await panelInLaunch(site, 'MKT-8', productManager);
    expect(panel.claims).toMatchObject({ stale: 1, causes: because('descoped') });
  });

  it('is cleared from the claim by a re-check, and from the row by one of its own', async () => {
    await recheckClaim();
    expect((await claim()).stale).toEqual([]);
    const [row] = (await edges()).filter((one) => one.stale.length > 0);
    const on = await site.as(admin).issueId('PROD-1');
    await askBrief(site, { as: productManager, on, ask: 'brief.recheck', payload: { rowId: row?.id } });
    expect((await edges()).flatMap(({ stale }) => stale)).toEqual([]);
    expect((await panelInLaunch(site, 'MKT-8', productManager)).claims).toMatchObject({ stale: 0, causes: [] });
  });
});

describe('what happens to the story afterwards', () => {
  it('makes the claim stale when it is taken up again, and tells nothing when it is delivered after all', async () => {
    await transition('21');
    await site.idle();
    expect((await claim()).stale).toMatchObject(because('reopened'));
    await recheckClaim();
    await transition('31');
    await site.idle();
    expect((await claim()).stale).toEqual([]);
  });

  it('makes the claim stale when the delivered story is reopened', async () => {
    await transition('21');
    await site.idle();
    expect((await claim()).stale).toMatchObject(because('reopened'));
    await recheckClaim();
  });

  it('makes the claim stale when its due date moves past the release of its version', async () => {
    const release = await releaseOfStory();
    await site.as(productManager).setDue(story, release);
    await site.idle();
    expect((await claim()).stale).toEqual([]);

    await site.as(productManager).setDue(story, addWorkdays(release, 1));
    await site.idle();
    expect((await claim()).stale).toMatchObject(because('moved-past-launch'));
    await recheckClaim();
  });

  it('makes the claim stale when the story is deleted', async () => {
    expect((await site.as(admin).call('DELETE', `/rest/api/3/issue/${story}`)).status).toBe(204);
    await site.idle();
    expect((await claim()).stale).toMatchObject([{ feature: null, cause: 'gone' }]);
  });
});

describe('a story closed while events are lost', () => {
  it('makes the claim stale at the next hourly look', async () => {
    await site.seed({ name: 'demo' });
    await site.faults({ events: { drop: 1 } });
    await transition('31', 'Duplicate');
    await site.idle();
    expect((await claim()).stale).toEqual([]);

    await site.faults({});
    await site.control('POST', '/clock', { advance: 'PT1H' });
    await site.idle();
    expect((await claim()).stale).toMatchObject(because('descoped'));
    expect((await edges()).flatMap(({ stale }) => stale)).toMatchObject(because('descoped'));
  });
});
