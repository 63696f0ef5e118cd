import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf } from '../../support/given-atlas';
import { moved } from '../../support/given-launch';
import { givenWatched, notices, raised } from '../../support/given-watched';
import { launchDesk, type LaunchMessage } from '../../support/launch-desk';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];
const browse = { canEdit: false, canLink: false };

function noAccess({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.hide(anId(key), 'viewer');
}

function browseOnly({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.grant(anId(key), browse);
}

function editsAsset(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('MKT-2'), { canEdit: true, canLink: true });
}

function editsLaunch(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('PROD-9'), { canEdit: true, canLink: true });
}

function admin(world: FakeWorld): void {
  browseOnly(world);
  world.site.isAdmin = true;
}

const gone = /it does not exist, or you cannot see it/;
const notAsked = /you are not asked, and need the permission "Edit issues" for its T-0/;
const anonymous = /You are not signed in/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: string | null;
  readonly sees: string | RegExp;
  readonly acts: string | RegExp;
}[] = [
  { who: 'nobody signed in', be: () => undefined, as: null, sees: 'no-access', acts: anonymous },
  { who: 'somebody without access', be: noAccess, sees: 'no-access', acts: gone },
  { who: 'somebody who may browse', be: browseOnly, sees: 'signals', acts: notAsked },
  { who: 'whoever is asked, and may browse', be: browseOnly, as: 'mo', sees: 'signals', acts: 'done' },
  { who: 'whoever is asked, and sees nothing any more', be: noAccess, as: 'mo', sees: 'no-access', acts: gone },
  { who: 'somebody who edits an asset', be: editsAsset, sees: 'signals', acts: notAsked },
  { who: 'somebody who edits T-0', be: editsLaunch, sees: 'signals', acts: 'done' },
  { who: 'a Jira admin', be: admin, sees: 'signals', acts: 'done' },
];

async function givenSlip(): Promise<FakeWorld> {
  const world = await givenWatched();
  await moved(world, 'PROD-2', '2026-05-14');
  return world;
}

function asked(world: FakeWorld, as: string | null | undefined) {
  return launchDesk(world, as === undefined ? {} : { as });
}

function said(reply: { readonly kind: string; readonly message?: unknown }): string {
  return typeof reply.message === 'string' ? reply.message : reply.kind;
}

describe.each(people)('$who', ({ be, as, sees, acts }) => {
  test.each<{ message: LaunchMessage; isAct: boolean }>([
    { message: 'signals.list', isAct: false },
    { message: 'signal.acknowledge', isAct: true },
  ])('asks for $message', async ({ message, isAct }) => {
    const world = await givenSlip();
    be(world);
    const payload = isAct ? { id: raised(world)[0]?.id, note: 'Seen' } : { launchId: atlasOf(world).id };

    const reply = await asked(world, as).ask(message, payload);

    expect(said(reply)).toMatch(isAct ? acts : sees);
    expect(raised(world)[0]?.acknowledged === null).toBe(!(isAct && acts === 'done'));
  });
});

describe('signals.list', () => {
  test('tells nothing of an issue that is hidden but how many there are, and to whoever is asked in general', async () => {
    const world = await givenSlip();
    world.issues.hide(anId('PROD-2'), 'viewer');
    const payload = { launchId: atlasOf(world).id };

    const [other, mo] = [
      await asked(world, 'zoe').ask('signals.list', payload),
      await asked(world, 'mo').ask('signals.list', payload),
    ];

    expect(other).toMatchObject({ escalations: [], hidden: 1 });
    expect(mo).toMatchObject({
      escalations: [{ issue: null, says: 'A product milestone has slipped 7 working days within two weeks.' }],
      hidden: 0,
    });
    expect(JSON.stringify([other, mo])).not.toContain('PROD-2"');
  });

  test('says who is asked next and when, and which roles nobody fills', async () => {
    const world = await givenSlip();

    const reply = await asked(world, 'ann').ask('signals.list', { launchId: atlasOf(world).id });

    expect(reply).toMatchObject({
      escalations: [
        {
          says: 'PROD-2 has slipped 7 working days within two weeks.',
          asked: [{ role: 'marketing production lead', person: { id: 'mo' }, at: '2026-05-04T09:00:00.000Z' }],
          next: { role: 'launch owner', person: { id: 'olga' }, at: '2026-05-05T09:00:00.000Z' },
          mayAcknowledge: true,
        },
      ],
      unnamed: ['product manager'],
    });
  });

  test('names nobody of whom the viewer only could know from an issue that they do not see', async () => {
    const world = await givenSlip();
    world.store.launchTable.put({ ...atlasOf(world), people: {} });
    world.issues.hide(anId('PROD-9'), 'viewer');

    const reply = await asked(world, 'ann').ask('signals.list', { launchId: atlasOf(world).id });

    expect(reply).toMatchObject({ escalations: [{ asked: [{ person: null }], next: null }] });
  });
});

describe('signals.mine', () => {
  test('holds what waits for the viewer alone, until they acknowledge it, and notes that they have seen it', async () => {
    const world = await givenSlip();
    const mo = asked(world, 'mo');
    expect(await asked(world, 'olga').ask('signals.mine', {})).toEqual({ kind: 'mine', escalations: [] });
    expect(await mo.ask('signals.mine', {})).toMatchObject({ escalations: [{ kind: 'slip', mayAcknowledge: true }] });
    expect(await mo.ask('signals.mine', { issueId: 'MKT-1' })).toMatchObject({ escalations: [] });
    expect(await mo.ask('signals.mine', { issueId: 'PROD-2' })).toMatchObject({ escalations: [{ kind: 'slip' }] });
    expect(notices(world).find(({ accountId }) => accountId === 'mo')?.seenAt).toBe(world.clock.now());

    await mo.ask('signal.acknowledge', { id: raised(world)[0]?.id, note: '' });

    expect(await mo.ask('signals.mine', {})).toEqual({ kind: 'mine', escalations: [] });
  });

  test('tells nothing to somebody who sees nothing of the launch any more', async () => {
    const world = await givenSlip();
    noAccess(world);

    expect(await asked(world, 'mo').ask('signals.mine', {})).toEqual({ kind: 'mine', escalations: [] });
    expect(await asked(world, 'mo').ask('signals.mine', { issueId: 'PROD-2' })).toEqual({ kind: 'no-access' });
  });
});

describe('signal.acknowledge', () => {
  test('is done once: the second person reads that somebody was quicker, the same one that it is done', async () => {
    const world = await givenSlip();
    const payload = { id: raised(world)[0]?.id, note: 'On it' };

    expect(await asked(world, 'mo').ask('signal.acknowledge', payload)).toEqual({ kind: 'done' });
    expect(await asked(world, 'mo').ask('signal.acknowledge', payload)).toEqual({ kind: 'done' });
    expect(said(await asked(world, 'ann').ask('signal.acknowledge', payload))).toMatch(/somebody else has already/);
    expect(raised(world)).toMatchObject([{ acknowledged: { by: 'mo', note: 'On it' } }]);
  });

  test('what has come right by itself need not be acknowledged', async () => {
    const world = await givenSlip();
    await moved(world, 'PROD-2', '2026-05-05');

    const reply = await asked(world, 'mo').ask('signal.acknowledge', { id: raised(world)[0]?.id, note: '' });

    expect(said(reply)).toMatch(/come right by itself/);
  });

  test('an escalation that there never was, and one that is hidden, read the same', async () => {
    const world = await givenSlip();
    const id = raised(world)[0]?.id;
    world.issues.hide(anId('PROD-2'), 'viewer');
    const { ask } = asked(world, 'zoe');

    expect(await ask('signal.acknowledge', { id, note: '' })).toEqual(
      await ask('signal.acknowledge', { id: 'slip:PROD-77:x', note: '' }),
    );
  });
});
