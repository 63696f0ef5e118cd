import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { givenAtlas } from '../../support/given-atlas';
import { launchDesk } from '../../support/launch-desk';
import { applyOf, whatIfDesk } from '../../support/what-if-desk';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];
const late = { issueId: 'PROD-2', start: null, due: '2026-05-19' };

function noAccess({ issues }: FakeWorld): void {
  for (const key of keys) issues.hide(anId(key), 'viewer');
}

function browseOnly({ issues, site }: FakeWorld): void {
  site.isAdmin = false;
  for (const key of keys) issues.grant(anId(key), { canEdit: false, canLink: false });
}

function editsOthers(world: FakeWorld): void {
  browseOnly(world);
  for (const key of ['PROD-9', 'MKT-1']) world.issues.grant(anId(key), { canEdit: true, canLink: true });
}

function edits(world: FakeWorld): void {
  browseOnly(world);
  world.issues.grant(anId('PROD-2'), { canEdit: true, canLink: true });
}

/** To administer Jira is no right to edit an issue. */
function administers(world: FakeWorld): void {
  browseOnly(world);
  world.site.isAdmin = true;
}

const anonymous = /^You are not signed in/;
const gone = /^Cannot do this here: the issue does not exist, or you cannot see it$/;
const needsEdit = /^Cannot do this in PROD-2: you need the permission "Edit issues" there/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: null;
  readonly asks: string | RegExp;
  readonly canEdit?: boolean;
  readonly applies: string | RegExp;
}[] = [
  { who: 'nobody signed in', be: () => undefined, as: null, asks: anonymous, applies: anonymous },
  { who: 'somebody without access', be: noAccess, asks: gone, applies: gone },
  { who: 'somebody who may browse', be: browseOnly, asks: 'what-if', canEdit: false, applies: needsEdit },
  { who: 'somebody who edits other issues', be: editsOthers, asks: 'what-if', canEdit: false, applies: needsEdit },
  { who: 'somebody who edits the issue', be: edits, asks: 'what-if', canEdit: true, applies: 'done' },
  { who: 'a Jira admin without that right', be: administers, asks: 'what-if', canEdit: false, applies: needsEdit },
];

describe.each(people)('$who', ({ be, as, asks, canEdit, applies }) => {
  test('asks what a date would set off', async () => {
    const world = await givenAtlas();
    be(world);

    const reply = await launchDesk(world, as === null ? { as } : {}).ask('what-if.ask', late);

    expect(reply.kind === 'refused' ? reply.message : reply.kind).toMatch(asks);
    expect(reply.kind === 'what-if' ? reply.canEdit : undefined).toBe(canEdit);
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });

  test('gives a date as it was shown to somebody', async () => {
    const world = await givenAtlas();
    const seen = await whatIfDesk(world).see(late);
    be(world);

    const reply = await launchDesk(world, as === null ? { as } : {}).ask('what-if.apply', applyOf(seen));

    expect(reply.kind === 'refused' ? reply.message : reply.kind).toMatch(applies);
    expect(world.issues.writes).toHaveLength(applies === 'done' ? 1 : 0);
    expect(world.jobs.queue).toHaveLength(applies === 'done' ? 1 : 0);
  });
});
