import type { ClaimView } from '../../../../src/contract/claim-table';
import { claimDesk } from '../../../support/claim-desk';
import { givenClaims } from '../../../support/given-claims';

async function givenThree() {
  const world = await givenClaims();
  const [ann, bob] = [claimDesk(world), claimDesk(world, { as: 'bob' })];
  const claims = await ann.add('First', 'Second', 'Third');
  const [first, second, third] = claims;
  if (!first || !second || !third) throw new Error('Cannot begin: claims are missing');
  return { world, ann, bob, first, second, third };
}

const edit = ({ id, revision }: ClaimView, text: string) => ({
  issueId: 'MKT-1',
  claimId: id,
  basedOn: revision,
  text,
});
const textsOf = (claims: readonly ClaimView[]) => claims.map(({ text }) => text);

describe('two people at one table', () => {
  test('different claims: both land', async () => {
    const { ann, bob, first, second } = await givenThree();

    await Promise.all([ann.edit(first, { text: 'By Ann' }), bob.edit(second, { text: 'By Bob' })]);

    expect((await ann.load()).claims.slice(0, 2)).toMatchObject([
      { text: 'By Ann', changed: { by: { id: 'ann' } } },
      { text: 'By Bob', changed: { by: { id: 'bob' } } },
    ]);
  });

  test('the same claim: the later one sees theirs, and nothing is overwritten', async () => {
    const { ann, bob, first } = await givenThree();

    const replies = await Promise.all([
      ann.ask('claims.edit', edit(first, 'By Ann')),
      bob.ask('claims.edit', edit(first, 'By Bob')),
    ]);

    expect(replies.map(({ kind }) => kind)).toEqual(['done', 'conflict']);
    expect(replies[1]).toMatchObject({
      claims: [{ id: first.id, text: 'By Ann', changed: { by: { name: 'Ann Writer' } } }],
    });
    expect((await ann.load()).claims[0]?.text).toBe('By Ann');
  });

  test('the same claim, to the same text: no conflict', async () => {
    const { ann, bob, first } = await givenThree();
    const replies = await Promise.all([
      ann.ask('claims.edit', edit(first, 'Same')),
      bob.ask('claims.edit', edit(first, 'Same')),
    ]);
    expect(replies.map(({ kind }) => kind)).toEqual(['done', 'done']);
  });

  test('a rating given to a text that was changed meanwhile is a conflict, for all that were to be rated', async () => {
    const { ann, bob, first, second } = await givenThree();
    await ann.edit(first, { text: 'By Ann' });
    const claims = [first, second].map(({ id, revision }) => ({ claimId: id, basedOn: revision }));

    const reply = await bob.ask('claims.rate', { issueId: 'MKT-1', value: 'accurate', claims });

    expect(reply).toMatchObject({ kind: 'conflict', claims: [{ text: 'By Ann', rating: null }] });
    expect((await bob.load()).claims.every(({ rating }) => rating === null)).toBe(true);
  });

  test('an addition while another claim is edited: both land', async () => {
    const { ann, bob, first } = await givenThree();
    await Promise.all([
      ann.edit(first, { text: 'By Ann' }),
      bob.act('claims.add', { texts: ['New'], after: first.id }),
    ]);
    expect(textsOf((await ann.load()).claims)).toEqual(['By Ann', 'New', 'Second', 'Third']);
  });

  test('a removal while the claim is edited: the writer is told that it is gone, and both texts are kept', async () => {
    const { ann, bob, first } = await givenThree();

    const [edited] = await Promise.all([
      ann.ask('claims.edit', edit(first, 'By Ann')),
      bob.act('claims.remove', { claimIds: [first.id] }),
    ]);

    expect(edited).toMatchObject({ kind: 'conflict', claims: [] });
    const [back] = (await bob.act('claims.restore', { claimIds: [first.id] })).claims;
    expect(back?.text).toBe('First');
    expect(back && (await ann.edit(back, { text: 'By Ann' })).text).toBe('By Ann');
  });

  test('a removal after an edit that the remover has not seen keeps the edit', async () => {
    const { ann, bob, first } = await givenThree();
    await ann.edit(first, { text: 'By Ann' });
    await bob.act('claims.remove', { claimIds: [first.id] });
    expect((await bob.act('claims.restore', { claimIds: [first.id] })).claims[0]?.text).toBe('By Ann');
  });

  test('twelve keys pressed in a row all rate', async () => {
    const world = (await givenThree()).world;
    const desk = claimDesk(world);
    const claims = await desk.add(...Array.from({ length: 9 }, (_, nth) => `Claim ${nth}`));
    const all = [...(await desk.load()).claims];

    await Promise.all(all.map((claim) => desk.rate('accurate', claim)));

    expect(claims).toHaveLength(9);
    expect((await desk.load()).claims.map(({ rating }) => rating?.value)).toEqual(all.map(() => 'accurate'));
  });

  test('a page that is emptied between two reads is read again', async () => {
    const { world, ann, first, second, third } = await givenThree();
    const stale = await world.narrative.sheets([first.issueId as never]);
    const more = await ann.add(...Array.from({ length: 20 }, (_, nth) => `Claim ${nth}`));
    await ann.act('claims.remove', { claimIds: [first.id, second.id, third.id] });
    await ann.act('claims.remove', { claimIds: more.map(({ id }) => id) });
    // The sheet is read as it was before, the pages as they are now.
    const now = world.narrative.sheets.bind(world.narrative);
    let reads = 0;
    world.narrative.sheets = (ids) => ((reads += 1) === 1 ? Promise.resolve(stale) : now(ids));

    expect((await ann.load()).claims).toEqual([]);
    expect(reads).toBe(2);
  });
});
