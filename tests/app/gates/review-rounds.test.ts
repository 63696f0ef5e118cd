import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { gateDesk, legal, stateIn } from '../../support/gate-desk';
import { givenAtlas } from '../../support/given-atlas';

const at = { issueId: 'MKT-1', number: 1 };

async function givenVersion(): Promise<FakeWorld> {
  const world = await givenAtlas();
  for (const id of ['lena', 'ann']) world.issues.name(id, id);
  const desk = gateDesk(world);
  await desk.save([legal, { id: 'c', kind: 'comments', title: 'Comments are resolved' }]);
  await desk.putUp(0);
  await gateDesk(world, { as: 'lena' }).decide('legal', 'approved', 1);
  return world;
}

describe('addComment', () => {
  test('shuts the gate until the comment is resolved', async () => {
    const world = await givenVersion();
    const [desk, lawyer] = [gateDesk(world), gateDesk(world, { as: 'lena' })];
    expect((await desk.load()).state).toBe('open');

    const said = await lawyer.ask('review.comment', { ...at, text: 'The logo is old' });
    expect(await desk.load()).toMatchObject({ state: 'shut', openComments: 1 });
    if (said.kind !== 'round') throw new Error(said.message);
    const commentId = said.comments[0]?.id ?? 'none';
    await desk.ask('review.resolve', { ...at, commentId, resolved: true });

    expect(await desk.load()).toMatchObject({ state: 'open', openComments: 0 });
    expect(await lawyer.ask('review.load', at)).toMatchObject({
      mayComment: true,
      comments: [{ by: { name: 'lena' }, resolved: { by: { name: 'ann' } }, mayResolve: true }],
    });
  });

  test('is for who is asked and for editors; others read', async () => {
    const world = await givenVersion();
    world.issues.grant(anId('MKT-1'), { canLink: false, canEdit: false });
    const [lawyer, guest] = [gateDesk(world, { as: 'lena' }), gateDesk(world, { as: 'guest' })];

    expect((await lawyer.ask('review.comment', { ...at, text: 'Yes' })).kind).toBe('round');
    expect((await guest.ask('review.comment', { ...at, text: 'No' })).kind).toBe('refused');
    expect(await guest.ask('review.load', at)).toMatchObject({ mayComment: false, comments: [{ mayResolve: false }] });
  });

  test('belongs to the version under review; what was said of earlier ones stays to be read', async () => {
    const world = await givenVersion();
    const desk = gateDesk(world);
    await desk.ask('review.comment', { ...at, text: 'Of the first' });
    await desk.putUp(1);

    expect((await desk.ask('review.comment', { ...at, text: 'Late' })).kind).toBe('refused');
    expect(await desk.ask('review.load', at)).toMatchObject({
      comments: [{ text: 'Of the first' }],
      mayComment: false,
    });
    expect((await desk.load()).openComments).toBe(0);
  });

  test('that is open goes along with approvals that are carried over', async () => {
    const world = await givenVersion();
    const desk = gateDesk(world);
    const said = await desk.ask('review.comment', { ...at, text: 'The logo is old' });
    await desk.ask('review.comment', { ...at, text: 'So is the film' });
    const commentId = said.kind === 'round' ? (said.comments[0]?.id ?? '') : '';
    await desk.ask('review.resolve', { ...at, commentId, resolved: true });

    expect(stateIn(await desk.putUp(1, 'A typo is mended'))).toBe('shut');
    expect(await desk.ask('review.load', { ...at, number: 2 })).toMatchObject({
      comments: [{ text: 'So is the film' }],
    });
    expect((await desk.load()).openComments).toBe(1);
  });

  test('sixty comments fit, no more', async () => {
    const world = await givenVersion();
    const desk = gateDesk(world);
    for (let count = 0; count < 60; count += 1) await desk.ask('review.comment', { ...at, text: `Comment ${count}` });

    expect(await desk.ask('review.comment', { ...at, text: 'One more' })).toEqual({
      kind: 'refused',
      message: 'Cannot add this comment: version 1 has 60 comments, no more fit. Put a new version up for review',
    });
  });
});

describe('putUpVersion', () => {
  test('asked for again, because the answer was lost, is done once; from an older state it is a conflict', async () => {
    const world = await givenVersion();
    const desk = gateDesk(world);

    expect(await desk.putUp(0)).toMatchObject({ kind: 'done', gate: { asset: { number: 1 } } });
    const other = { kind: 'link', url: 'https://assets.test/other', title: '' } as const;
    const late = await desk.ask('review.add', { issueId: 'MKT-1', asset: other, note: '', carryOver: null, after: 0 });
    expect(late).toMatchObject({ kind: 'conflict', gate: { asset: { number: 1 } } });
  });

  test('needs a gate', async () => {
    const world = await givenAtlas();

    expect(stateIn(await gateDesk(world).putUp(0))).toBe(
      'Cannot put this version up for review: MKT-1 has no gate. Have one set up first',
    );
  });
});
