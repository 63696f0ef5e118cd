import { startSandbox, type Sandbox } from '../../sandbox/server/start-sandbox';
import { toTemplateForm } from '../../src/app/templates/template-form';
import type { NewLaunch } from '../../src/contract/creation';
import { minorRelease } from '../../src/domain/launches/templates/minor-release';
import { askLaunches, type LaunchesMessage } from '../support/ask-launches';
import { siteClient, type SiteClient } from '../support/site-client';
import { siteState } from '../support/site-state';

const admin = 'admin@demo.test';
/** Makes issues in both projects. */
const owner = 'launch-owner@demo.test';
/** Edits PROD alone. */
const productManager = 'product-manager@demo.test';
/** Sees PROD, edits MKT. */
const legal = 'legal@demo.test';
/** Does not see PROD. */
const copywriter = 'copywriter@demo.test';

const secrets = /Secret launch|Feature freeze|PROD-\d/;

const wish: NewLaunch = {
  ...{ templateId: 'minor', name: 'Secret launch', tier: 1, t0: '2026-06-30', people: {}, leaveOut: [] },
  product: { projectId: '10001', typeId: '10000' },
  marketing: { projectId: '10002', typeId: '10002' },
};

let sandbox: Sandbox;
let site: SiteClient;
let launchId: string;
/** One that its maker has left half-way. */
let openId: string;
let template: string;
let t0: string;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 'empty' });
  site = siteClient(sandbox.baseUrl);
  await site.control('POST', '/clock', { now: '2026-05-04T09:00:00.000Z' });
  await site.idle();
  launchId = await started(wish);
  while ((await askLaunches(site, owner, { ask: 'creation.step', payload: { id: launchId } })).kind === 'going');
  openId = await started({ ...wish, tier: 2 });
  await askLaunches(site, owner, { ask: 'creation.step', payload: { id: openId } });
  const form = toTemplateForm(minorRelease);
  const saved = await askLaunches(site, owner, {
    ask: 'template.save',
    payload: { id: null, version: 0, template: { ...form, name: 'Owned' } },
  });
  template = saved.kind === 'done' ? saved.id : 'none';
  t0 = [...sandbox.jira.state.issues.values()].find(({ summary }) => summary.startsWith('Launch ('))?.id ?? 'none';
  await site.idle();
});

afterAll(() => sandbox.close());

async function started(asked: NewLaunch): Promise<string> {
  const reply = await askLaunches(site, owner, { ask: 'creation.start', payload: asked });
  if (reply.kind !== 'started') throw new Error(reply.message);
  return reply.id;
}

type Ask = Exclude<
  LaunchesMessage,
  `launch.${'load' | 'edit' | 'archive' | 'baseline' | 'try' | 'move'}` | 'launches.list'
>;

/** What would be sent, once everything is there. */
function payloads(): Partial<Record<Ask, unknown>> {
  const { templateId, t0: day, product, marketing, leaveOut } = wish;
  return {
    'creation.open': {},
    'creation.options': {},
    'creation.types': { product: '10001', marketing: '10002' },
    'creation.plan': { templateId, t0: day, product, marketing, leaveOut },
    'creation.start': { ...wish, name: 'Theirs' },
    'creation.step': { id: openId },
    'creation.take-back': { id: openId },
    'existing.find': { kind: 'downstream', issueId: t0 },
    'existing.take': { name: 'Theirs', tier: null, t0, issues: [t0], links: [], people: {} },
    'launch.removal': { launchId },
    'launch.remove': { launchId, issues: true },
    'templates.list': {},
    'template.save': { id: template, version: 1, template: { ...toTemplateForm(minorRelease), name: 'Theirs' } },
    'template.remove': { id: template, version: 1 },
    'template.of-launch': { launchId },
  };
}

const all = [
  ...(['creation.open', 'creation.options', 'creation.types', 'creation.plan'] as const),
  ...(['creation.start', 'creation.step'] as const),
  ...(['creation.take-back', 'existing.find', 'existing.take', 'launch.removal', 'launch.remove'] as const),
  ...(['templates.list', 'template.save', 'template.remove', 'template.of-launch'] as const),
];

const ask = async (as: string | null, key: (typeof all)[number]) =>
  askLaunches(site, as, { ask: key, payload: payloads()[key] });

describe('making launches, asked by someone who may not', () => {
  test.each(all)('%s tells nobody anything who is not signed in, and changes nothing', async (key) => {
    const before = siteState(sandbox);
    const reply = await ask(null, key);

    expect(['no-access', 'refused']).toContain(reply.kind);
    expect(JSON.stringify(reply)).not.toMatch(secrets);
    expect(siteState(sandbox)).toEqual(before);
  });

  /** What needs neither a project nor a launch is there for whoever is signed in. */
  const open = ['creation.open', 'creation.options', 'creation.plan', 'templates.list'];

  test.each(all.filter((key) => !open.includes(key)))(
    '%s is refused to someone who does not see PROD, without a word of it, and changes nothing',
    async (key) => {
      const before = siteState(sandbox);
      const reply = await ask(copywriter, key);

      expect(reply.kind).toBe('refused');
      expect(JSON.stringify(reply)).not.toMatch(/Secret launch|PROD-\d/);
      expect(siteState(sandbox)).toEqual(before);
    },
  );

  test('creation.open tells nobody what others have begun', async () => {
    expect(await ask(copywriter, 'creation.open')).toEqual({ kind: 'open', open: [] });
  });

  const acts = all.filter((key) => !open.includes(key) && !['existing.find', 'template.of-launch'].includes(key));

  test.each(acts)('%s is refused to someone who only browses PROD, and changes nothing', async (key) => {
    const before = siteState(sandbox);

    expect((await ask(legal, key)).kind).toBe('refused');
    expect(siteState(sandbox)).toEqual(before);
  });

  test.each(['creation.types', 'creation.start'] as const)(
    '%s is refused to someone who may make issues in one of the two projects only',
    async (key) => {
      const reply = await ask(productManager, key);

      expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining('project MKT') as string });
    },
  );

  test.each(['creation.step', 'template.save', 'template.remove'] as const)(
    "%s does not let others act on what is somebody else's, whatever they may edit",
    async (key) => {
      const before = siteState(sandbox);

      expect((await ask(productManager, key)).kind).toBe('refused');
      expect(siteState(sandbox)).toEqual(before);
    },
  );

  test('an admin may not go on with what somebody else makes, only take it back', async () => {
    expect(await ask(admin, 'creation.step')).toMatchObject({ kind: 'refused' });
  });

  test.each([owner, productManager, legal, admin])('%s reads templates, and what they may do with them', async (as) => {
    const reply = await ask(as, 'templates.list');

    expect(reply).toMatchObject({
      templates: [{ id: 'standard' }, { id: 'minor' }, { id: template, canEdit: as === owner || as === admin }],
    });
  });
});

describe('making launches, given what no page sends', () => {
  const long = 'x'.repeat(5_000);
  test.each([
    ['creation.start', 'a name of thousands of characters', { ...wish, name: long }],
    ['creation.start', 'a blank name', { ...wish, name: '   ' }],
    ['creation.start', 'a null byte', { ...wish, name: 'a\u0000b' }],
    ['creation.start', 'a day that does not exist', { ...wish, t0: '2026-02-30' }],
    ['creation.start', 'a day out of reach', { ...wish, t0: '9999-12-31' }],
    ['creation.start', 'a project that is a path', { ...wish, product: { projectId: '../secret', typeId: '1' } }],
    ['creation.start', 'a template that is a prototype', { ...wish, templateId: '__proto__' }],
    ['creation.start', 'a role that is a constructor', { ...wish, people: { constructor: 'nobody' } }],
    ['creation.step', 'no such creation', { id: 'nothing' }],
    ['creation.step', 'an id that is a path', { id: '../x' }],
    ['creation.take-back', 'no such creation', { id: 'nothing' }],
    ['existing.find', 'a query of thousands of characters', { kind: 'jql', jql: long }],
    ['existing.find', 'half a query', { kind: 'jql', jql: 'project = ' }],
    ['existing.find', 'an id that is a query', { kind: 'children', issueId: '1" OR project = "PROD' }],
    ['existing.find', 'no such issue', { kind: 'downstream', issueId: '999999' }],
    ['existing.take', 'a tier there is none of', { name: 'X', tier: 9, t0: '1', issues: ['1'], links: [], people: {} }],
    ['launch.removal', 'no such launch', { launchId: 'nothing' }],
    ['launch.remove', 'no such launch', { launchId: 'nothing', issues: true }],
    [
      'template.save',
      'a T-0 that is no row',
      { id: null, version: 0, template: { ...toTemplateForm(minorRelease), t0: 'gone' } },
    ],
    ['template.save', 'no such template', { id: 'nothing', version: 1, template: toTemplateForm(minorRelease) }],
    ['template.remove', 'no such template', { id: 'nothing', version: 1 }],
    ['template.of-launch', 'no such launch', { launchId: 'nothing' }],
  ] as const)('%s with %s is refused in words, and changes nothing', async (key, _, payload) => {
    const before = siteState(sandbox);

    const reply = await askLaunches(site, owner, { ask: key, payload });

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(/^(Cannot|You) /) as string });
    expect(siteState(sandbox)).toEqual(before);
  });
});
