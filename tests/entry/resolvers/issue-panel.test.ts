import { conflictMessages } from '../../../src/contract/conflicts';
import { gateMessages } from '../../../src/contract/gate-messages';
import { issuePanelResolvers, type ResolverKey } from '../../../src/contract/issue-panel-resolvers';
import { rippleMessages } from '../../../src/contract/ripples';
import { signalMessages } from '../../../src/contract/signals';
import { whatIfMessages } from '../../../src/contract/what-if';
import { issuePanel } from '../../../src/entry/resolvers/issue-panel';
import { Outage } from '../../../src/app/ports';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, recordOf } from '../../support/given-launch';

const terms = { type: 'FS', lag: 2, mode: 'exactly', maxLag: null };

interface Asked {
  readonly key: ResolverKey;
  readonly payload?: unknown;
  /** null: not signed in. */
  readonly accountId?: string | null;
  readonly issueId?: string;
}

/** Calls the resolver as Forge does: the person is the platform's principal. The reply is checked against the contract. */
async function ask(world: FakeWorld, { key, payload, accountId = 'ann', issueId = 'MKT-1' }: Asked): Promise<unknown> {
  const definitions = issuePanel(() => world);
  // What the page says about the person must not count.
  const context = { accountId: 'admin', extension: { type: 'jira:issuePanel', issue: { id: issueId, key: issueId } } };
  const reply: unknown = await definitions(
    { call: { functionKey: key, payload }, context },
    accountId === null ? {} : { principal: { accountId } },
  );
  return issuePanelResolvers[key].reply.parse(reply);
}

async function givenExample(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'MKT-1' }),
      anIssue({ key: 'MKT-3', due: '2026-05-12' }),
    ],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' }],
  });
  return world;
}

// These have tests of their own, on both of the modules that answer them.
const shared = { ...gateMessages, ...whatIfMessages, ...rippleMessages, ...conflictMessages, ...signalMessages };
type OwnKey = Exclude<ResolverKey, keyof typeof shared>;
const payloads: Record<OwnKey, unknown> = {
  'panel.load': {},
  'panel.float': {},
  'panel.progress': {},
  'dependency.preview': { otherIssueId: 'MKT-3', direction: 'other-gates-this', terms },
  'dependency.add': { otherIssueId: 'MKT-3', direction: 'other-gates-this', terms },
  'dependency.edit': { linkId: 'link-1', terms },
  'dependency.remove': { linkId: 'link-1' },
  'dependency.lift': { linkId: 'link-1' },
  'milestone.pin': { pinned: true },
  'proposal.answer': { rippleId: 'ripple-1', answer: 'accept' },
  'shift.retry': {},
  'launch.rename': { name: 'Autumn launch' },
};
/** Whoever sees the issue may ask. */
const reads = new Set<OwnKey>(['panel.load', 'panel.float', 'panel.progress']);
const keys = Object.keys(issuePanelResolvers).filter((key): key is OwnKey => !(key in shared));

describe('issuePanel', () => {
  test('loads the panel', async () => {
    expect(await ask(await givenExample(), { key: 'panel.load' })).toMatchObject({
      kind: 'in-launch',
      issue: { key: 'MKT-1' },
    });
  });

  test.each([
    { direction: 'other-gates-this', from: 'MKT-3', to: 'MKT-1' },
    { direction: 'this-gates-other', from: 'MKT-1', to: 'MKT-3' },
  ])('$direction: previews, adds, edits and removes', async ({ direction, from, to }) => {
    const world = await givenExample();
    const payload = { otherIssueId: 'MKT-3', direction, terms };

    expect(await ask(world, { key: 'dependency.preview', payload })).toMatchObject({ kind: 'preview' });
    expect(await ask(world, { key: 'dependency.add', payload })).toEqual({ kind: 'done' });
    const linkId = recordOf(world, to).gatedBy.find((gate) => gate.from === from)?.linkId;
    expect(recordOf(world, to).gatedBy).toContainEqual(expect.objectContaining({ linkId, from, lag: 2 }));

    const edited = { linkId, terms: { ...terms, lag: 1 } };
    expect(await ask(world, { key: 'dependency.preview', payload: edited })).toMatchObject({ kind: 'preview' });
    expect(await ask(world, { key: 'dependency.edit', payload: edited })).toEqual({ kind: 'done' });
    expect(recordOf(world, to).gatedBy).toContainEqual(expect.objectContaining({ linkId, from, lag: 1 }));

    expect(await ask(world, { key: 'dependency.remove', payload: { linkId } })).toEqual({ kind: 'done' });
    expect(recordOf(world, to).gatedBy.filter((gate) => gate.from === from)).toEqual([]);
  });

  test('pins, lifts and renames', async () => {
    const world = await givenExample();
    await moved(world, 'MKT-1', '2026-05-06');
    const linkId = recordOf(world, 'MKT-1').gatedBy[0]?.linkId;

    expect(await ask(world, { key: 'milestone.pin', payload: { pinned: true } })).toEqual({ kind: 'done' });
    expect(await ask(world, { key: 'dependency.lift', payload: { linkId } })).toEqual({ kind: 'done' });
    expect(await ask(world, { key: 'launch.rename', payload: { name: ' Autumn launch ' } })).toEqual({ kind: 'done' });

    expect(recordOf(world, 'MKT-1')).toMatchObject({ pinned: true, gatedBy: [{ overridden: false }] });
    expect(launchOf(world, 'MKT-1').name).toBe('Autumn launch');
  });

  test('accepts a proposal and tries a refused date again', async () => {
    const world = await givenExample();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-4' })],
      dependencies: [{ from: 'PROD-2', to: 'PROD-4', lag: 2 }],
    });
    world.issues.refuse(anId('MKT-1'), 'Lockstep may not edit issues here');
    await moved(world, 'PROD-2', '2026-05-14');
    world.issues.allow(anId('MKT-1'));
    const rippleId = recordOf(world, 'PROD-4').proposal?.rippleId;

    expect(
      await ask(world, { key: 'proposal.answer', payload: { rippleId, answer: 'accept' }, issueId: 'PROD-4' }),
    ).toEqual({
      kind: 'done',
    });
    expect(await ask(world, { key: 'shift.retry' })).toEqual({ kind: 'done' });

    expect([dueOf(world, 'PROD-4'), dueOf(world, 'MKT-1')]).toEqual(['2026-05-18', '2026-05-18']);
  });

  test.each(keys)('%s does nothing for someone who is not signed in', async (key) => {
    const world = await givenExample();
    const before = JSON.stringify([world.store.milestoneTable.all(), world.store.launchTable.all()]);

    const reply = await ask(world, { key, payload: payloads[key], accountId: null });

    expect(reply).toMatchObject(
      reads.has(key)
        ? { kind: 'no-access' }
        : { kind: 'refused', message: 'You are not signed in. Sign in to Jira and try again' },
    );
    expect(JSON.stringify([world.store.milestoneTable.all(), world.store.launchTable.all()])).toBe(before);
    expect(world.issues.readBatches).toEqual([]);
  });

  test.each(keys.filter((key) => !reads.has(key)))('%s does nothing for someone who may only browse', async (key) => {
    const world = await givenExample();
    for (const id of ['PROD-2', 'MKT-1', 'MKT-3']) world.issues.grant(anId(id), { canLink: false, canEdit: false });
    const before = JSON.stringify([world.store.milestoneTable.all(), world.store.launchTable.all()]);

    const reply = await ask(world, { key, payload: payloads[key] });

    expect(reply).toMatchObject({ kind: key === 'dependency.preview' ? 'preview' : 'refused' });
    expect(JSON.stringify([world.store.milestoneTable.all(), world.store.launchTable.all()])).toBe(before);
    expect(world.jobs.queue).toEqual([]);
    expect(world.issues.writes).toEqual([]);
  });

  test.each([
    { who: 'nobody signed in', accountId: null, kind: 'no-access' },
    { who: 'somebody without access', isHidden: true, kind: 'no-access' },
    { who: 'somebody who may browse', rights: { canLink: false, canEdit: false }, kind: 'float' },
    { who: 'somebody who may edit', rights: { canLink: true, canEdit: true }, kind: 'float' },
    { who: 'an admin', isAdmin: true, kind: 'float' },
  ])('$who asks for the float', async ({ accountId, isHidden = false, rights, isAdmin = false, kind }) => {
    const world = await givenExample();
    world.store.launchTable.put({ ...launchOf(world, 'MKT-1'), t0: anId('MKT-1') });
    for (const id of ['PROD-2', 'MKT-1']) {
      if (isHidden) world.issues.hide(anId(id), 'viewer');
      if (rights) world.issues.grant(anId(id), rights);
    }
    world.site.isAdmin = isAdmin;

    const request = { issueId: 'PROD-2', ...(accountId === null ? { accountId } : {}) };

    expect(await ask(world, { key: 'panel.float', payload: {}, ...request })).toMatchObject({ kind });
    expect(await ask(world, { key: 'panel.load', payload: {}, ...request })).toMatchObject(
      kind === 'float' ? { float: { kind: 'float', days: 0 } } : { kind },
    );
  });

  test('takes the issue and the person from the context, whatever the payload says', async () => {
    const world = await givenExample();

    expect(
      await ask(world, { key: 'milestone.pin', payload: { pinned: true, issueId: 'MKT-3', accountId: 'admin' } }),
    ).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('issueId') as string,
    });
    expect(recordOf(world, 'MKT-1').pinned).toBe(false);
  });

  test('names the member and the value that are wrong', async () => {
    const payload = { otherIssueId: 'MKT-3', direction: 'other-gates-this', terms: { ...terms, lag: 1.5 } };

    for (const key of ['dependency.add', 'dependency.preview'] as const) {
      expect(await ask(await givenExample(), { key, payload })).toMatchObject({
        kind: 'refused',
        message: expect.stringMatching(/terms\.lag: 1\.5/) as string,
      });
    }
  });

  test('says so when a dependency is gone', async () => {
    expect(await ask(await givenExample(), { key: 'dependency.edit', payload: { linkId: 'link-99', terms } })).toEqual({
      kind: 'refused',
      message: 'Cannot change this dependency: it has been removed. Load the panel again',
    });
  });

  test('says that nothing is lost when Jira does not answer', async () => {
    const world = await givenExample();
    world.issues.read = () => Promise.reject(new Outage('Cannot reach Jira: it answers 503', 30));

    expect(await ask(world, { key: 'milestone.pin', payload: { pinned: true } })).toEqual({
      kind: 'refused',
      message: 'Cannot reach Jira: it answers 503. Nothing is lost. Try again in a minute',
    });
    await expect(ask(world, { key: 'panel.load' })).rejects.toThrow('Cannot reach Jira: it answers 503');
  });
});
