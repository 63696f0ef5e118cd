import { briefResolvers, type BriefResolvers } from '../../../src/contract/brief-resolvers';
import { brief } from '../../../src/entry/resolvers/brief';
import { Outage } from '../../../src/app/ports';
import { anId } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { briefNow, edgeDraft, givenBrief } from '../../support/given-brief';

type Key = keyof BriefResolvers;

interface Asked {
  readonly key: Key;
  readonly payload?: unknown;
  /** null: not signed in. */
  readonly accountId?: string | null;
  readonly config?: unknown;
}

/** Calls the resolver as Forge does: the person is the platform's principal. The reply is checked against the contract. */
async function ask(world: FakeWorld, asked: Asked): Promise<{ kind: string; message?: string }> {
  const { key, payload = payloads[key], accountId = 'ann', config = { epicId: 'PROD-1' } } = asked;
  // What the page says about the person must not count.
  const context = { accountId: 'admin', extension: { type: 'macro', content: { id: '1' }, config } };
  const reply: unknown = await brief(() => world)(
    { call: { functionKey: key, payload }, context },
    accountId === null ? {} : { principal: { accountId } },
  );
  return briefResolvers[key].reply.parse(reply);
}

const payloads: Readonly<Record<Key, unknown>> = {
  'brief.load': {},
  'brief.save': { draft: { section: 'who', text: 'Everybody' }, basedOn: 1 },
  'brief.lock': { number: 6 },
  'brief.choose-lock': { issueId: 'MKT-1' },
  'brief.recheck': { rowId: 'row-1' },
  'brief.versions': {},
  'brief.version': { number: 6 },
};
const keys = Object.keys(payloads) as Key[];
const reads: readonly Key[] = ['brief.load', 'brief.versions', 'brief.version'];
const actions = keys.filter((key) => !reads.includes(key));

function stored({ narrative }: FakeWorld) {
  return [narrative.saves, narrative.briefTable.all(), narrative.featureTable.all()];
}

describe('brief', () => {
  test('answers every message of the contract', () => {
    expect(keys.sort()).toEqual(Object.keys(briefResolvers).sort());
  });

  test.each(keys)('%s answers someone who may edit', async (key) => {
    const world = await givenBrief();
    expect((await ask(world, { key })).kind).toBe(
      { 'brief.load': 'brief', 'brief.versions': 'versions', 'brief.version': 'version' }[key as string] ?? 'done',
    );
  });

  test.each(keys)('%s tells nobody anything who is not signed in', async (key) => {
    const world = await givenBrief();
    const before = stored(world);
    const reply = await ask(world, { key, accountId: null });
    expect(reply.kind).toMatch(/^(no-access|refused)$/);
    expect(JSON.stringify(reply)).not.toMatch(/Smart routing|PROD-|Team leads|Ann/);
    expect(stored(world)).toEqual(before);
  });

  test.each(keys)('%s tells nothing of an epic the viewer does not see', async (key) => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-1'), 'viewer');
    const before = stored(world);
    const reply = await ask(world, { key });
    expect(reply).toEqual(await ask(world, { key, config: { epicId: '999' } }));
    expect(reply.kind).toBe(reads.includes(key) ? 'no-access' : 'refused');
    expect(JSON.stringify(reply)).not.toMatch(/Smart routing|PROD-1|Team leads|Ann/);
    expect(stored(world)).toEqual(before);
  });

  test.each(actions)('%s names the missing permission to someone who may only browse', async (key) => {
    const world = await givenBrief();
    world.issues.grant(anId('PROD-1'), { canLink: true, canEdit: false });
    const before = stored(world);
    expect((await ask(world, { key })).message).toMatch(/^Cannot .*PROD-1: you need the permission "Edit issues"/);
    expect(stored(world)).toEqual(before);
  });

  test.each(reads)('%s is open to someone who may only browse', async (key) => {
    const world = await givenBrief();
    world.issues.grant(anId('PROD-1'), { canLink: true, canEdit: false });
    expect((await ask(world, { key })).kind).not.toMatch(/no-access|refused/);
  });

  test.each([
    { name: 'nothing', config: undefined },
    { name: 'null', config: null },
    { name: 'an empty one', config: {} },
    { name: 'a number', config: { epicId: 10001 } },
    { name: 'a path', config: { epicId: '../project/PROD' } },
    { name: 'an object', config: { epicId: { toString: 'PROD-1' } } },
    { name: 'a text', config: 'PROD-1' },
    { name: 'an empty text', config: { epicId: '' } },
    { name: 'a list', config: [{ epicId: 'PROD-1' }] },
  ])('with $name as configuration is unbound', async ({ config }) => {
    const world = await givenBrief();
    const before = stored(world);
    const asked = { config: config === undefined ? null : config };
    expect(await ask(world, { key: 'brief.load', ...asked })).toEqual({ kind: 'unbound' });
    for (const key of actions) expect((await ask(world, { key, ...asked })).message).toMatch(/no epic has been chosen/);
    for (const key of ['brief.versions', 'brief.version'] as const)
      expect(await ask(world, { key, ...asked })).toEqual({ kind: 'no-access' });
    expect(stored(world)).toEqual(before);
  });

  test.each([['extension'], ['nothing']])('outside a macro, with no %s, tells nothing', async (missing) => {
    const world = await givenBrief();
    const context = missing === 'nothing' ? null : { accountId: 'ann' };
    const reply: unknown = await brief(() => world)(
      { call: { functionKey: 'brief.load', payload: {} }, context: context as never },
      { principal: { accountId: 'ann' } },
    );
    expect(reply).toEqual({ kind: 'no-access' });
  });

  test('an outage is told with the way out', async () => {
    const world = createFakeWorld();
    world.narrative.brief = () => Promise.reject(new Outage('Cannot read the brief: storage does not answer', 5));
    world.issues.put({ ...(await givenBrief()).issues.at(anId('PROD-1')) });
    expect((await ask(world, { key: 'brief.save' })).message).toBe(
      'Cannot read the brief: storage does not answer. Nothing is lost. Try again in a minute',
    );
  });
});

const long = 'x'.repeat(10_000);

describe('text of a brief', () => {
  test.each([
    ['HTML', '<b onclick="alert(1)">bold</b><script>alert(1)</script>'],
    ['a document look-alike', '{"type":"doc","version":1,"content":[{"type":"extension"}]}'],
    ['right to left', 'שלום \u202eabc\u202c مرحبا'],
    ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301'],
    ['line breaks and blanks', '  one\r\n\n\ttwo\n'],
    ['a template', '${process.env} {{7*7}} %s __proto__'],
    ['4,000 characters', 'x'.repeat(4_000)],
    ['nothing', ''],
  ])('with %s is stored and given back exactly', async (_, text) => {
    const world = await givenBrief();
    expect(
      await ask(world, { key: 'brief.save', payload: { draft: { section: 'who', text }, basedOn: 1 } }),
    ).toMatchObject({
      kind: 'done',
    });
    expect((await briefNow(world)).content.who).toBe(text);
  });

  test.each([
    ['10,000 characters', long, /has 10,000 characters, at most 4,000 fit/],
    ['a null byte', 'a\u0000b', /null byte/],
    ['half of a character', 'a\ud800b', /cannot be shown/],
    ['a number', 5, /expected string/],
    ['an object', { toString: 'x' }, /expected string/],
    ['null', null, /expected string/],
    ['a list', ['x'], /expected string/],
  ])('with %s is refused, and nothing is stored', async (_, text, says) => {
    const world = await givenBrief();
    const before = stored(world);
    const reply = await ask(world, { key: 'brief.save', payload: { draft: { section: 'who', text }, basedOn: 1 } });
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(says) as string });
    expect(reply.message?.length).toBeLessThan(300);
    expect(stored(world)).toEqual(before);
  });

  test.each<[string, Key, unknown, RegExp]>([
    ['a section of another name', 'brief.save', { draft: { section: '__proto__', text: 'x' }, basedOn: 1 }, /draft/],
    ['a section that is none', 'brief.save', { draft: { section: 'constructor', text: 'x' }, basedOn: 1 }, /draft/],
    ['no draft', 'brief.save', { basedOn: 1 }, /draft/],
    ['a revision below nought', 'brief.save', { draft: { section: 'who', text: 'x' }, basedOn: -1 }, /basedOn/],
    ['a revision as text', 'brief.save', { draft: { section: 'who', text: 'x' }, basedOn: '1' }, /basedOn/],
    [
      'an unknown member',
      'brief.save',
      { draft: { section: 'who', text: 'x' }, basedOn: 1, accountId: 'bob' },
      /accountId/,
    ],
    [
      '21 rows',
      'brief.save',
      {
        draft: { section: 'edges', rows: Array.from({ length: 21 }, (_, id) => edgeDraft({ id: `r${id}` })) },
        basedOn: 1,
      },
      /more than 20 rows/,
    ],
    [
      'a cell of 501 characters',
      'brief.save',
      { draft: { section: 'edges', rows: [edgeDraft({ does: 'x'.repeat(501) })] }, basedOn: 1 },
      /501 characters, at most 500/,
    ],
    [
      'a row id that is a path',
      'brief.save',
      { draft: { section: 'edges', rows: [edgeDraft({ id: '../x' })] }, basedOn: 1 },
      /rows\.0\.id/,
    ],
    [
      'a feature that is a path',
      'brief.save',
      { draft: { section: 'edges', rows: [edgeDraft({ feature: '../x' })] }, basedOn: 1 },
      /not the id of an issue/,
    ],
    [
      'an endless reason',
      'brief.save',
      { draft: { section: 'who', text: 'x' }, basedOn: 1, reason: long },
      /reason.*at most 500/,
    ],
    ['version nought', 'brief.lock', { number: 0 }, /number/],
    ['a version between two', 'brief.lock', { number: 1.5 }, /number/],
    ['an id that is a path', 'brief.choose-lock', { issueId: '10001/../2' }, /not the id of an issue/],
    ['no id', 'brief.choose-lock', {}, /issueId/],
    ['a row id of 41 characters', 'brief.recheck', { rowId: 'x'.repeat(41) }, /rowId/],
    ['version minus one', 'brief.version', { number: -1 }, /number/],
    ['a payload that is a text', 'brief.save', 'x', /payload/],
    ['no payload', 'brief.lock', null, /^Cannot lock the brief: number/],
  ])('%s is refused, and nothing is stored', async (_, key, payload, says) => {
    const world = await givenBrief();
    const before = stored(world);
    const reply = await ask(world, { key, payload });
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(says) as string });
    expect(reply.message?.length).toBeLessThan(400);
    expect(stored(world)).toEqual(before);
  });

  test('row ids that are names of every object stay rows', async () => {
    const world = await givenBrief();
    const rows = ['__proto__', 'constructor', 'toString'].map((id) => edgeDraft({ id }));
    const payload = { draft: { section: 'edges', rows }, basedOn: 1 };
    expect(await ask(world, { key: 'brief.save', payload })).toMatchObject({ kind: 'done' });
    expect((await briefNow(world)).content.edges.map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(await ask(world, { key: 'brief.recheck', payload: { rowId: '__proto__' } })).toMatchObject({ kind: 'done' });
  });
});
