import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf } from '../../support/given-atlas';
import { givenFrozen, happens } from '../../support/given-frozen';
import { launchDesk, type LaunchMessage } from '../../support/launch-desk';

const keys = ['PROD-2', 'PROD-9', 'PROD-14', 'PROD-15', 'MKT-1', 'MKT-2', 'MKT-3'];
const browse = { canEdit: false, canLink: false };

function noAccess({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.hide(anId(key), 'viewer');
}

function browseOnly({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.grant(anId(key), browse);
}

/** The viewer edits an asset, and not the launch itself. */
function editsAsset(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('MKT-2'), { canEdit: true, canLink: true });
}

/** The viewer edits T-0. */
function editsLaunch(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('PROD-9'), { canEdit: true, canLink: true });
}

function admin(world: FakeWorld): void {
  browseOnly(world);
  world.site.isAdmin = true;
}

const gone = /does not exist, or you cannot see any of its issues/;
const needsEdit = /you need the permission "Edit issues" for PROD-9, which is its T-0/;
const anonymous = /You are not signed in/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: null;
  readonly sees: string | RegExp;
  readonly acts: string | RegExp;
}[] = [
  { who: 'nobody signed in', be: () => undefined, as: null, sees: anonymous, acts: anonymous },
  { who: 'somebody without access', be: noAccess, sees: gone, acts: gone },
  { who: 'somebody who may browse', be: browseOnly, sees: 'seen', acts: needsEdit },
  { who: 'somebody who edits an asset', be: editsAsset, sees: 'seen', acts: needsEdit },
  { who: 'somebody who edits T-0', be: editsLaunch, sees: 'seen', acts: 'done' },
  { who: 'a Jira admin', be: admin, sees: 'seen', acts: 'done' },
];

describe.each(people)('$who', ({ be, as, sees, acts }) => {
  test.each<{ message: LaunchMessage; isAct: boolean }>([
    { message: 'changes.list', isAct: false },
    { message: 'change.load', isAct: false },
    { message: 'change.decide', isAct: true },
    { message: 'change.open', isAct: true },
  ])('asks for $message', async ({ message, isAct }) => {
    const world = await givenFrozen();
    await happens(world, 'PROD-14', { descoped: true });
    const [change] = world.gates.changeTable.all();
    const launchId = atlasOf(world).id;
    const request = { launchId, changeId: change?.id };
    const payloads: Partial<Record<LaunchMessage, object>> = {
      'changes.list': { launchId },
      'change.load': request,
      'change.decide': { ...request, version: 1, decision: 'reject', reason: 'No' },
      'change.open': { launchId, featureIds: ['PROD-15'], text: 'No offline mode' },
    };
    be(world);

    const reply = await launchDesk(world, as === null ? { as } : {}).ask(message, payloads[message]);

    const expected = isAct ? acts : sees;
    const said = reply.kind === 'refused' ? reply.message : reply.kind;
    expect(said).toMatch(expected === 'seen' ? /^changes?$/ : expected);
    const written = world.gates.changeTable.all().filter(({ version, state }) => version > 1 || state !== 'open');
    expect(written.length + world.gates.changeTable.all().length - 1).toBe(isAct && acts === 'done' ? 1 : 0);
  });
});

test('whoever may not manage the launch is not offered to', async () => {
  const world = await givenFrozen();
  await happens(world, 'PROD-14', { descoped: true });
  const [change] = world.gates.changeTable.all();
  editsAsset(world);
  const { ask } = launchDesk(world);

  const request = { launchId: atlasOf(world).id, changeId: change?.id };
  expect(await ask('changes.list', { launchId: request.launchId })).toMatchObject({ canManage: false });
  expect(await ask('change.load', request)).toMatchObject({ canDecide: false });
});
