import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { launchOf } from '../../support/given-launch';
import { launchDesk, type LaunchMessage } from '../../support/launch-desk';
import { givenConflict, onPress } from './given-conflict';

const keys = ['PROD-2', 'MKT-1', 'MKT-2'];

function noAccess({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.hide(anId(key), 'viewer');
}

function browseOnly({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.grant(anId(key), { canEdit: false, canLink: false });
}

function edits(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('MKT-1'), { canEdit: true, canLink: true });
}

/** To administer Jira gives no right in a project. */
function admin(world: FakeWorld): void {
  browseOnly(world);
  world.site.isAdmin = true;
}

const gone = /does not exist|no-access/;
const mayNot = /you need the permission/i;
const anonymous = /You are not signed in|no-access/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: null;
  readonly sees: RegExp;
  readonly acts: RegExp;
}[] = [
  { who: 'nobody signed in', be: () => undefined, as: null, sees: anonymous, acts: anonymous },
  { who: 'somebody without access', be: noAccess, sees: gone, acts: gone },
  { who: 'somebody who may browse', be: browseOnly, sees: /^(conflicts|choices)$/, acts: mayNot },
  { who: 'somebody who edits the later issue', be: edits, sees: /^(conflicts|choices)$/, acts: /^done$/ },
  { who: 'a Jira admin without rights in the projects', be: admin, sees: /^(conflicts|choices)$/, acts: mayNot },
];

describe.each(people)('$who', ({ be, as, sees, acts }) => {
  const settling = (choice: string, rest: object = {}) => ({
    ...onPress,
    choice,
    reason: 'So',
    to: null,
    lag: null,
    ...rest,
  });

  test.each<[LaunchMessage, object, 'sees' | 'acts']>([
    ['conflicts.list', {}, 'sees'],
    ['conflict.choices', onPress, 'sees'],
    ['conflict.settle', settling('move-successor', { to: { start: '2026-05-15', due: '2026-05-15' } }), 'acts'],
    ['conflict.settle', settling('move-predecessor', { to: { start: null, due: '2026-05-11' } }), 'acts'],
    ['conflict.settle', settling('unpin'), 'acts'],
    ['conflict.settle', settling('shorten-lag', { lag: -3 }), 'acts'],
    ['conflict.settle', settling('override'), 'acts'],
  ])('asks for %s %j', async (message, payload, kind) => {
    const world = await givenConflict();
    const { id: launchId } = launchOf(world, 'MKT-1');
    be(world);
    world.issues.forgetTraffic();
    const before = JSON.stringify(world.store.milestoneTable.all());

    const whole = message === 'conflicts.list' ? { launchId } : payload;
    const reply = await launchDesk(world, as === null ? { as } : {}).ask(message, whole);

    expect(reply.kind === 'refused' ? reply.message : reply.kind).toMatch(kind === 'sees' ? sees : acts);
    const isUntouched = JSON.stringify(world.store.milestoneTable.all()) === before && world.issues.writes.length === 0;
    expect(isUntouched).toBe(reply.kind !== 'done');
  });

  test('asks for a circle there is none of', async () => {
    const world = await givenConflict();
    be(world);
    const { ask } = launchDesk(world, as === null ? { as } : {});

    const explained = await ask('cycle.explain', { issueId: 'MKT-1' });
    const cut = await ask('cycle.cut', { ...onPress, predecessorId: 'PROD-2' });

    expect(explained.kind === 'refused' ? explained.message : explained.kind).toMatch(
      sees.source.includes('choices') ? /^none$/ : sees,
    );
    expect(cut).toMatchObject({ kind: 'refused' });
    expect(world.issues.all().links).toHaveLength(2);
  });
});

test('to list tells of a hidden conflict only that there is one', async () => {
  const world = await givenConflict();
  const { id: launchId } = launchOf(world, 'MKT-1');
  world.issues.hide(anId('PROD-2'), 'viewer');

  const reply = await launchDesk(world).ask('conflicts.list', { launchId });

  expect(reply).toEqual({ kind: 'conflicts', conflicts: [], cycles: [], hidden: 1 });
  expect(await launchDesk(world).ask('conflict.choices', onPress)).toMatchObject({
    message: expect.stringContaining('cannot see both') as string,
  });
});
