import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { dueOf, moved } from '../../support/given-launch';
import { launchDesk, type LaunchMessage } from '../../support/launch-desk';

const keys = ['PROD-2', 'MKT-1', 'MKT-2', 'PROD-9', 'MKT-3'];

function noAccess({ issues }: FakeWorld): void {
  for (const key of keys) issues.hide(anId(key), 'viewer');
}

function browseOnly({ issues }: FakeWorld): void {
  for (const key of keys) issues.grant(anId(key), { canEdit: false, canLink: false });
}

/** The viewer edits the brief lock alone. */
function editsOne(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('MKT-1'), { canEdit: true, canLink: true });
}

/** What the viewer does not see at all: the freeze that set it off, and the copy. */
function seesHalf({ issues }: FakeWorld): void {
  for (const key of ['PROD-2', 'MKT-2']) issues.hide(anId(key), 'viewer');
}

const anonymous = /You are not signed in/;
const unseen = /^Cannot take this back: it does not exist, or you cannot see it$/;
const nothing = /no date that you may change/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: null;
  readonly lists: string | RegExp;
  readonly loads: string | RegExp;
  readonly tries: string | RegExp;
  readonly acts: string | RegExp;
  /** Due days of PROD-2, MKT-1 and MKT-2 afterwards. */
  readonly after: readonly string[];
}[] = [
  {
    ...{ who: 'nobody signed in', be: () => undefined, as: null, lists: 'no-access', loads: 'no-access' },
    ...{ tries: anonymous, acts: anonymous, after: ['2026-05-14', '2026-05-18', '2026-05-21'] },
  },
  {
    ...{ who: 'somebody without access', be: noAccess, lists: 'no-access', loads: 'waiting' },
    ...{ tries: unseen, acts: unseen, after: ['2026-05-14', '2026-05-18', '2026-05-21'] },
  },
  {
    ...{ who: 'somebody who may browse', be: browseOnly, lists: 'ripples', loads: 'ripple' },
    ...{ tries: 'undo', acts: nothing, after: ['2026-05-14', '2026-05-18', '2026-05-21'] },
  },
  {
    ...{ who: 'somebody who edits one issue', be: editsOne, lists: 'ripples', loads: 'ripple' },
    ...{ tries: 'undo', acts: 'done', after: ['2026-05-14', '2026-05-07', '2026-05-21'] },
  },
  {
    ...{ who: 'somebody who sees half of it', be: seesHalf, lists: 'ripples', loads: 'ripple' },
    ...{ tries: 'undo', acts: 'done', after: ['2026-05-14', '2026-05-07', '2026-05-21'] },
  },
  {
    ...{ who: 'an admin', be: () => undefined, lists: 'ripples', loads: 'ripple' },
    ...{ tries: 'undo', acts: 'done', after: ['2026-05-05', '2026-05-07', '2026-05-13'] },
  },
];

async function givenSlip(): Promise<{ world: FakeWorld; rippleId: string }> {
  const world = await givenAtlas();
  await moved(world, 'PROD-2', '2026-05-14');
  world.clock.pass(60_000);
  const [ripple] = world.store.rippleTable.all();
  return { world, rippleId: ripple?.id ?? 'none' };
}

describe.each(people)('$who', ({ be, as, lists, loads, tries, acts, after }) => {
  test.each<{ message: LaunchMessage; expected: string | RegExp }>([
    { message: 'ripples.list', expected: lists },
    { message: 'ripple.load', expected: loads },
    { message: 'ripple.undo.try', expected: tries },
    { message: 'ripple.undo', expected: acts },
  ])('asks for $message', async ({ message, expected }) => {
    const { world, rippleId } = await givenSlip();
    const payloads: Partial<Record<LaunchMessage, object>> = {
      'ripples.list': { launchId: atlasOf(world).id, after: null },
      'ripple.undo': { rippleId, withCause: true },
    };
    be(world);

    const reply = await launchDesk(world, as === null ? { as } : {}).ask(message, payloads[message] ?? { rippleId });
    await world.jobs.runAll(world);

    expect(reply.kind === 'refused' && 'message' in reply ? reply.message : reply.kind).toMatch(expected);
    const dues = ['PROD-2', 'MKT-1', 'MKT-2'].map((key) => dueOf(world, key));
    expect(dues).toEqual(message === 'ripple.undo' ? after : ['2026-05-14', '2026-05-18', '2026-05-21']);
  });
});

describe('tryUndo', () => {
  test('of hidden issues tells only how many stay, and nothing of their dependencies', async () => {
    const { world, rippleId } = await givenSlip();
    seesHalf(world);

    const reply = await launchDesk(world).ask('ripple.undo.try', { rippleId });

    expect(reply).toMatchObject({
      kind: 'undo',
      back: [{ issue: { key: 'MKT-1' } }],
      hiddenLeft: 1,
      causes: [],
      overridden: [],
      overriddenWithCause: [],
    });
    expect(JSON.stringify(reply)).not.toMatch(/PROD-2|MKT-2|2026-05-21|2026-05-14/);
  });

  test('tells what would be out of force, with the cause and without it', async () => {
    const { world, rippleId } = await givenSlip();

    expect(await launchDesk(world).ask('ripple.undo.try', { rippleId })).toMatchObject({
      back: [{ issue: { key: 'MKT-1' }, days: -7 }, { issue: { key: 'MKT-2' } }],
      left: [],
      causes: [{ issue: { key: 'PROD-2' }, to: { due: '2026-05-05' }, days: -7, blocked: null }],
      overridden: [{ predecessor: { key: 'PROD-2' }, successor: { key: 'MKT-1' } }],
      overriddenWithCause: [],
    });
  });

  test('says who may not, what is done, and asks nothing of Jira but reading', async () => {
    const { world, rippleId } = await givenSlip();
    editsOne(world);
    world.issues.edit(anId('MKT-1'), { state: 'done' });
    world.issues.forgetTraffic();

    expect(await launchDesk(world).ask('ripple.undo.try', { rippleId })).toMatchObject({
      back: [],
      left: [
        { issue: { key: 'MKT-1' }, why: 'done' },
        { issue: { key: 'MKT-2' }, why: 'no-permission' },
      ],
      causes: [{ blocked: 'no-permission' }],
    });
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });

  test.each([
    { what: 'an archived launch', change: { state: 'archived' as const }, message: /the launch is archived/ },
    { what: 'a removed launch', change: { state: 'removed' as const }, message: unseen },
  ])('refuses in $what', async ({ change, message }) => {
    const { world, rippleId } = await givenSlip();
    world.store.launchTable.put({ ...atlasOf(world), ...change });

    for (const key of ['ripple.undo.try', 'ripple.undo'] as const) {
      const reply = await launchDesk(world).ask(key, { rippleId, ...(key === 'ripple.undo' && { withCause: true }) });
      expect(reply).toEqual({ kind: 'refused', message: expect.stringMatching(message) as unknown });
    }
  });

  test.each(['a/b', '💥', ' ', '\u0000', 'x'.repeat(65)])('refuses %j, which is no id at all', async (rippleId) => {
    const { world } = await givenSlip();

    expect(await launchDesk(world).ask('ripple.undo', { rippleId, withCause: true })).toMatchObject({
      message: expect.stringMatching(
        /^Cannot take this ripple back: rippleId: .* is not the id of a ripple$/,
      ) as unknown,
    });
  });

  test.each([
    { what: 'was only proposed', change: { held: 'dial' as const }, message: /were only proposed\. Decline/ },
    { what: 'is still being written', change: { state: 'running' as const }, message: /still being written/ },
  ])('refuses what $what', async ({ change, message }) => {
    const { world, rippleId } = await givenSlip();
    const [ripple] = world.store.rippleTable.all();
    if (ripple) world.store.rippleTable.put({ ...ripple, ...change });

    const reply = await launchDesk(world).ask('ripple.undo', { rippleId, withCause: false });

    expect(reply).toEqual({ kind: 'refused', message: expect.stringMatching(message) as unknown });
    expect(world.jobs.queue).toEqual([]);
  });
});
