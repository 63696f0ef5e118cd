import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { noAccessWords, sectionTitles } from '../../src/contract/narrative-words';
import type { BriefView } from '../../src/contract/narrative-brief';
import { askBrief } from '../support/ask-brief';
import { siteClient, type SiteClient } from '../support/site-client';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

let sandbox: Sandbox;
let site: SiteClient;
let epicId: string;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'demo' });
  site = siteClient(sandbox.baseUrl);
  epicId = await site.as(productManager).issueId('PROD-1');
});

afterAll(() => sandbox.close());

async function briefAs(as: string): Promise<BriefView> {
  const reply = await askBrief(site, { as, on: epicId, ask: 'brief.load' });
  if (reply.kind !== 'brief') throw new Error(`Cannot load the brief: ${reply.kind}`);
  return reply.brief;
}

interface Invoked {
  readonly rest: number;
  readonly kvs: number;
}

async function costOf(as: string): Promise<Invoked | undefined> {
  await askBrief(site, { as, on: epicId, ask: 'brief.load' });
  return ((await site.control('GET', '/invocations')) as Invoked[]).at(-1);
}

describe('loading a brief', () => {
  it('costs a reader four requests to Jira and four reads of storage, an editor three reads more for the choice of a lock', async () => {
    expect(await costOf(marketingLead)).toMatchObject({ rest: 4, kvs: 4 });
    expect(await costOf(productManager)).toMatchObject({ rest: 4, kvs: 7 });
  });

  it('costs someone without access no more than two requests', async () => {
    const cost = await costOf(copywriter);
    expect(cost?.rest).toBeLessThanOrEqual(2);
  });

  it('gives the same words to everyone who sees the epic', async () => {
    expect((await briefAs(marketingLead)).content).toEqual((await briefAs(productManager)).content);
  });
});

describe('a story that a row rests on', () => {
  it('is taken out of its epic: the row is stale when all is done, and a re-check clears it', async () => {
    const { content } = await briefAs(productManager);
    const row = content.edges.find(({ feature }) => feature?.card?.key === 'PROD-13');
    expect(row?.stale).toEqual([]);

    await takeOut('PROD-13');
    await site.idle();

    const stale = (await briefAs(marketingLead)).content.edges.filter((edge) => edge.stale.length > 0);
    expect(stale).toMatchObject([{ id: row?.id, stale: [{ feature: { key: 'PROD-13' }, cause: 'left-epic' }] }]);
    const payload = { rowId: row?.id };
    const reply = await askBrief(site, { as: productManager, on: epicId, ask: 'brief.recheck', payload });
    expect(reply.kind).toBe('done');
    expect((await briefAs(marketingLead)).content.edges.flatMap((edge) => edge.stale)).toEqual([]);
  });

  it('is deleted: the row is stale', async () => {
    await site.as('admin@demo.test').call('DELETE', '/rest/api/3/issue/PROD-12?deleteSubtasks=true');
    await site.idle();
    const stale = (await briefAs(marketingLead)).content.edges.flatMap((edge) => edge.stale);
    expect(stale).toMatchObject([{ feature: null, cause: 'gone' }]);
  });
});

describe('a page with the brief, exported', () => {
  afterAll(() => site.faults({}));

  it.each(['pdf', 'word'] as const)('to %s holds the words of the screen for whoever sees the epic', async (format) => {
    const { content, epic } = await briefAs(marketingLead);
    const text = await exported(format, marketingLead);
    const words = [epic.key, epic.summary, ...Object.values(sectionTitles), content.problem, content.who];
    const cells = content.edges.flatMap(({ does, inCase, behaviour, later }) => [does, inCase, behaviour, later]);
    for (const word of [...words, ...cells, ...content.notTrue.map((line) => line.text)]) expect(text).toContain(word);
  });

  it.each(['pdf', 'word'] as const)(
    'to %s holds a placeholder, and no word of it, for whoever does not',
    async (format) => {
      const { content } = await briefAs(marketingLead);
      const text = await exported(format, copywriter);
      expect(text).toContain(noAccessWords.brief);
      for (const secret of [content.problem, content.who, content.edges[0]?.does ?? '', 'PROD-13'])
        expect(text).not.toContain(secret);
    },
  );

  it('holds the placeholder where the platform does not say who exports', async () => {
    await site.faults({ exportPrincipal: false });
    expect(await exported('pdf', productManager)).toContain(noAccessWords.brief);
  });
});

async function takeOut(key: string): Promise<void> {
  const reply = await site.as(productManager).call('PUT', `/rest/api/3/issue/${key}`, { fields: { parent: null } });
  if (reply.status !== 204) throw new Error(`Cannot take ${key} out of its epic: ${JSON.stringify(reply.body)}`);
}

/** The text of the page of the demo that holds the brief, as the file would read. */
async function exported(format: 'pdf' | 'word', as: string): Promise<string> {
  const { body } = await site
    .as(productManager)
    .call('GET', '/wiki/api/v2/pages?body-format=atlas_doc_format&limit=100');
  const { results } = body as { results: { id: string; body: { atlas_doc_format?: { value: string } } }[] };
  const page = results.find((one) => one.body.atlas_doc_format?.value.includes('narrative-brief'));
  return textOf(await site.control('POST', '/export', { pageId: page?.id, format, as }));
}

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { text?: string; content?: unknown[] };
  return text ?? (content ?? []).map(textOf).join('\n');
}
