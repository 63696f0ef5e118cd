import { exportBrief } from '../../../src/entry/exports/export-brief';
import { Outage } from '../../../src/app/ports';
import { saveSection } from '../../../src/app/narrative/save-section';
import { noAccessWords, unboundWords } from '../../../src/contract/narrative-words';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { ann, edgeDraft, givenBrief, givenEpic } from '../../support/given-brief';

const config = { epicId: 'PROD-1' };
const payload = { exportType: 'pdf', context: {}, extensionPayload: { config } };
const asAnn = { principal: { accountId: 'ann' } };

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

/** One line per block, cells beside each other. */
function linesOf({ type, text, content = [] }: Node): string[] {
  if (type === 'tableRow') return [content.map((cell) => linesOf(cell).join(' / ')).join(' | ')];
  if (type === 'paragraph' || type === 'heading')
    return [content.map((inline) => (inline.type === 'hardBreak' ? '⏎' : (inline.text ?? ''))).join('')];
  return text === undefined ? content.flatMap(linesOf) : [text];
}

async function exported(world: FakeWorld, given: unknown = payload, invocation: unknown = asAnn): Promise<string[]> {
  return linesOf(await exportBrief(() => world)(given, invocation));
}

describe('exportBrief', () => {
  test('gives the whole brief in the words of the screen', async () => {
    expect(await exported(await givenBrief())).toEqual([
      ...['PROD-1 Smart routing', 'To Do · Draft'],
      ...['The problem', 'Requests land with the wrong team', 'Who has it', 'Team leads in support'],
      ...['What is new', 'Requests are routed by rules', 'What one can do now', 'Write a rule once'],
      ...['Where are the edges?', 'Does | In this case | Later'],
      'Routes mail | For chat: nothing happens | Chat in autumn / PROD-14',
      ...['What is not true', 'It does not learn'],
    ]);
  });

  test('says of sections without words that they are not written yet', async () => {
    const lines = await exported(givenEpic());
    expect(lines.filter((line) => line === 'Not written yet')).toHaveLength(6);
  });

  test('tells which rows are stale, by the clock of whoever exports', async () => {
    const world = await givenBrief();
    world.issues.setFacts(anId('PROD-14'), { descoped: true });
    const seen = { by: null, at: '2026-06-02T23:30:00.000Z' };
    await world.jobs.push([{ kind: 'feature-changed', issueId: anId('PROD-14'), seen }]);
    await world.jobs.runAll(world);

    const at = async (timezone: string) => (await exported(world, { ...payload, context: { timezone } })).join('\n');

    expect(await at('UTC')).toContain('Routes mail / PROD-14 was descoped on 2 Jun. Still true?');
    expect(await at('Europe/Berlin')).toContain('on 3 Jun. Still true?');
    expect(await at('Nowhere/Atall')).toContain('on 2 Jun. Still true?');
  });

  test('shows text as text', async () => {
    const world = givenEpic();
    const text = '<b>bold</b>\r\n{"type":"extension"}\n\nשלום 👩‍👩‍👧';
    await saveSection(world, ann, { draft: { section: 'who', text }, basedOn: 0 });
    const lines = await exported(world);
    expect(lines).toContain('<b>bold</b>⏎{"type":"extension"}');
    expect(lines).toContain('שלום 👩‍👩‍👧');
  });

  test('holds no empty text and no empty cell, which documents may not have', async () => {
    const world = givenEpic();
    const rows = [edgeDraft({ does: '', inCase: '', behaviour: ' ', later: '' })];
    await saveSection(world, ann, { draft: { section: 'edges', rows }, basedOn: 0 });
    await saveSection(world, ann, { draft: { section: 'notTrue', lines: [{ id: 'a', text: '' }] }, basedOn: 0 });

    const text = JSON.stringify(await exportBrief(() => world)(payload, asAnn));

    expect(text).not.toContain('"text":""');
    expect(text).not.toMatch(/"type":"(tableCell|tableHeader|listItem)","attrs":\{\},"content":\[\]/);
  });

  test.each([
    { name: 'with the extension', given: { extensionPayload: { config } } },
    { name: 'in the context of the extension', given: { context: { extension: { config } } } },
    { name: 'in the context', given: { context: { config }, extensionPayload: { macro: {} } } },
    { name: 'with the macro', given: { extensionPayload: { config: {}, macro: { config } } } },
    { name: 'at the top', given: { config } },
  ])('finds the configuration $name', async ({ given }) => {
    expect((await exported(await givenBrief(), given))[0]).toBe('PROD-1 Smart routing');
  });

  test.each([[undefined], [null], ['x'], [{}], [{ extensionPayload: { config: { epicId: '../x' } } }]])(
    'called with %j says how to choose an epic',
    async (given) => {
      expect(await exported(await givenBrief(), given ?? null)).toEqual([unboundWords.brief]);
    },
  );

  test.each([
    { name: 'nobody', invocation: undefined },
    { name: 'an empty principal', invocation: { principal: {} } },
    { name: 'a principal that is no text', invocation: { principal: { accountId: 5 } } },
  ])('with $name named as the one who exports gives the placeholder, and asks Jira nothing', async ({ invocation }) => {
    const world = await givenBrief();
    world.issues.forgetTraffic();
    const forged = { ...payload, context: { accountId: 'ann', principal: { accountId: 'ann' } } };
    expect(linesOf(await exportBrief(() => world)(forged, invocation))).toEqual([noAccessWords.brief]);
    expect(world.issues.readBatches).toEqual([]);
  });

  test('gives the placeholder to someone who does not see the epic', async () => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-1'), 'viewer');
    expect(await exported(world)).toEqual([noAccessWords.brief]);
  });

  test('says of an issue the reader does not see that there is one, and nothing else', async () => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-14'), 'viewer');
    const text = (await exported(world)).join('\n');
    expect(text).toContain('An issue you cannot see');
    expect(text).not.toContain('PROD-14');
  });

  test('tells an outage with the way out', async () => {
    const world = await givenBrief();
    world.narrative.brief = () => Promise.reject(new Outage('Cannot read the brief: storage does not answer', 5));
    expect(await exported(world)).toEqual([
      'Cannot read the brief: storage does not answer. Export the page again in a minute',
    ]);
  });
});
