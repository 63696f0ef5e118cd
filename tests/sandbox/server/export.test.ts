import { z } from 'zod';
import { openWikiSite, type WikiSite } from './support/wiki-site';

let site: WikiSite;

beforeAll(async () => {
  site = await openWikiSite({ timeLimits: { resolver: 5_000 } });
});
afterAll(() => site.sandbox.close());
afterEach(() => site.call(null, 'POST /__sandbox/faults', {}));

const exportPage = (pageId: string, wish: object = {}) =>
  site.call(null, 'POST /__sandbox/export', { pageId, format: 'pdf', as: 'legal@demo.test', ...wish });

const paragraphs = z
  .object({
    type: z.literal('doc'),
    version: z.literal(1),
    content: z.array(z.object({ content: z.array(z.object({ text: z.string() })) })),
  })
  .transform(({ content }) => content.map((block) => block.content.map(({ text }) => text).join('')));

const said = z.object({ payload: z.looseObject({ context: z.looseObject({}) }), asked: z.string() });

/** What the fixture app was told, as it stands in the export. */
const lastSaid = (body: unknown) => said.parse(JSON.parse(paragraphs.parse(body).at(-1) ?? ''));

describe('POST /__sandbox/export', () => {
  it('puts what the app returns in the place of each macro, and leaves the rest', async () => {
    const id = await site.addPage('Two', [
      { localId: 'a', config: { text: 'A' } },
      { localId: 'b', config: { text: 'B' } },
    ]);

    const [hello, a = '', b = '', ...more] = paragraphs.parse((await exportPage(id)).body);

    expect([hello, more]).toEqual(['Hello', []]);
    expect([a, b].map((text) => text.includes('"text":"A"'))).toEqual([true, false]);
  });

  it('tells the app page, format and configuration, for PDF beside the extension', async () => {
    const id = await site.addPage('Pdf', [{ localId: 'a', config: { text: 'A' } }]);

    const { payload, asked } = lastSaid((await exportPage(id)).body);

    expect(asked).toBe('200');
    expect(payload).toMatchObject({
      ...{ exportType: 'pdf', extensionPayload: { config: { text: 'A' } } },
      context: { localId: 'a', moduleKey: 'card', accountId: '712020:demo-legal', extension: { content: { id } } },
    });
    expect(payload.context).not.toHaveProperty('config');
  });

  it('tells the configuration for Word within the context', async () => {
    const id = await site.addPage('Word', [{ localId: 'a', config: { text: 'A' } }]);

    const { payload } = lastSaid((await exportPage(id, { format: 'word' })).body);

    expect(payload).toMatchObject({
      exportType: 'word',
      context: { config: { text: 'A' }, contentId: id, content: { id }, extension: { content: { id } } },
    });
    expect(payload['extensionPayload']).not.toHaveProperty('config');
  });

  it("runs in nobody's name when that is asked for", async () => {
    const id = await site.addPage('Nobody', [{ localId: 'a', config: { text: 'A' } }]);
    await site.call(null, 'POST /__sandbox/faults', { exportPrincipal: false });

    const { payload, asked } = lastSaid((await exportPage(id)).body);

    expect(asked).toBe('NEEDS_AUTHENTICATION_ERR');
    expect(payload.context).not.toHaveProperty('accountId');
  });

  it.each([
    ['has no function for it', { moduleKey: 'bare', title: 'Bare card' }],
    ['is of no module', { moduleKey: 'gone', title: 'Bare card' }],
    ['fails', { title: 'Bare card', config: { text: 'throw' } }],
    ['returns no document', { title: 'Bare card', config: { text: 'junk' } }],
  ])('names a macro that %s', async (_, macro) => {
    const id = await site.addPage(`Export ${_}`, [{ localId: 'a', ...macro }]);

    expect(paragraphs.parse((await exportPage(id)).body)).toEqual(['Hello', 'Error rendering macro "Bare card"']);
  });

  it('exports an earlier version as it was', async () => {
    const id = await site.addPage('Old', [{ localId: 'a', config: { text: 'first' } }]);
    await site.savePage(id, [], 2);

    expect(JSON.stringify((await exportPage(id, { version: 1 })).body)).toContain('first');
    expect(paragraphs.parse((await exportPage(id)).body)).toEqual(['Hello']);
  });

  it('records the invocation', async () => {
    const id = await site.addPage('Recorded', [{ localId: 'a' }]);
    await exportPage(id);

    const ran = (await site.call(null, 'GET /__sandbox/invocations')).body as unknown[];
    expect(ran.at(-1)).toMatchObject({
      handler: 'index.exportCard',
      cause: 'export to pdf',
      outcome: 'returned',
      rest: 1,
    });
  });

  it('is refused to those who may not see the page, and for what makes no sense', async () => {
    const id = await site.addPage('Secret', []);

    expect((await exportPage(id, { as: null })).status).toBe(404);
    expect((await exportPage('1')).status).toBe(404);
    expect((await exportPage(id, { as: 'stranger@demo.test' })).status).toBe(404);
    expect((await exportPage(id, { format: 'html' })).status).toBe(400);
  });
});
