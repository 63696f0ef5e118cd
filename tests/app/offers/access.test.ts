import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { launchOf, writtenKeys } from '../../support/given-launch';
import { givenOffer, heldRippleId } from '../../support/given-offer';
import { launchDesk } from '../../support/launch-desk';

const keys = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'];

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
  world.issues.grant(anId('MKT-2'), { canEdit: true, canLink: false });
}

function admin(world: FakeWorld): void {
  browseOnly(world);
  world.site.isAdmin = true;
}

const anonymous = /You are not signed in/;
const gone = /does not exist, or you cannot see any of its issues/;
const needsEdit = /^Cannot (accept|decline) the new date of MKT-1: you need the permission "Edit issues" there/;

const people: readonly {
  readonly who: string;
  readonly be: (world: FakeWorld) => void;
  readonly as?: null;
  readonly sees: string | RegExp;
  readonly says: string | RegExp;
  readonly writes: readonly string[];
}[] = [
  { who: 'nobody signed in', be: () => undefined, as: null, sees: 'no-access', says: anonymous, writes: [] },
  { who: 'somebody without access', be: noAccess, sees: 'no-access', says: gone, writes: [] },
  { who: 'somebody who may browse', be: browseOnly, sees: 'offers', says: needsEdit, writes: [] },
  { who: 'somebody who edits one of the issues', be: edits, sees: 'offers', says: 'done', writes: ['MKT-2'] },
  { who: 'a Jira admin who may not edit', be: admin, sees: 'offers', says: needsEdit, writes: [] },
];

describe.each(people)('$who', ({ be, as, sees, says, writes }) => {
  const desk = (world: FakeWorld) => launchDesk(world, as === null ? { as } : {});

  test('asks for offers.list', async () => {
    const world = await givenOffer();
    const { id: launchId } = launchOf(world, 'MKT-1');
    be(world);

    const reply = await desk(world).ask('offers.list', { launchId });

    expect(said(reply)).toMatch(sees);
    const rows = reply.kind === 'offers' ? reply.offers.flatMap((offer) => offer.rows) : [];
    expect(rows.filter(({ canEdit }) => canEdit).map(({ issue }) => issue.key)).toEqual(writes);
  });

  test.each(['accept', 'decline'] as const)('asks for offer.answer, to %s', async (answer) => {
    const world = await givenOffer();
    const payload = { launchId: launchOf(world, 'MKT-1').id, rippleId: heldRippleId(world), answer, issueIds: null };
    be(world);

    const reply = await desk(world).ask('offer.answer', payload);
    await world.jobs.runAll(world);

    expect(said(reply)).toMatch(says);
    expect(writtenKeys(world)).toEqual(answer === 'accept' ? writes : []);
    const declined = world.store.rippleTable.all().flatMap((ripple) => ripple.declined.flatMap(({ ids }) => ids));
    expect(declined).toEqual(answer === 'decline' ? writes : []);
  });
});

test('a row that is named and may not be edited is refused, with nothing done to the others', async () => {
  const world = await givenOffer();
  edits(world);
  const payload = {
    launchId: launchOf(world, 'MKT-1').id,
    rippleId: heldRippleId(world),
    answer: 'accept',
    issueIds: ['MKT-1', 'MKT-2'],
  };

  expect(said(await launchDesk(world).ask('offer.answer', payload))).toMatch(needsEdit);
  expect(world.jobs.queue).toEqual([]);
});

test.each([
  { name: 'an archived launch', be: archive, says: /the launch is archived/ },
  { name: 'another ripple than one that is held', be: unheld, says: /it is not one of this launch/ },
])('$name: nothing is accepted', async ({ be, says }) => {
  const world = await givenOffer();
  const payload = {
    launchId: launchOf(world, 'MKT-1').id,
    rippleId: heldRippleId(world),
    answer: 'accept',
    issueIds: null,
  };
  be(world);

  expect(said(await launchDesk(world).ask('offer.answer', payload))).toMatch(says);
});

function archive(world: FakeWorld): void {
  world.store.launchTable.put({ ...launchOf(world, 'MKT-1'), state: 'archived' });
}

function unheld(world: FakeWorld): void {
  for (const ripple of world.store.rippleTable.all()) world.store.rippleTable.put({ ...ripple, held: null });
}

function said(reply: { readonly kind: string; readonly message?: string }): string {
  return reply.message ?? reply.kind;
}
