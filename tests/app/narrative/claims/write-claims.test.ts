import { claimLimits } from '../../../../src/domain/narrative/limits';
import { anId } from '../../../support/an-issue';
import { claimDesk } from '../../../support/claim-desk';
import { givenClaims } from '../../../support/given-claims';

const textsOf = (claims: readonly { readonly text: string }[]) => claims.map(({ text }) => text);

describe('addClaims', () => {
  test('adds lines behind a claim, in one save, and gives back the new ones alone', async () => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const [first, last] = await desk.add('First', 'Last');
    world.narrative.saves = 0;

    const { claims, sheet } = await desk.act('claims.add', { texts: ['Second', 'Third'], after: first?.id });

    expect(textsOf(claims)).toEqual(['Second', 'Third']);
    expect(sheet.order).toEqual([first?.id, ...claims.map(({ id }) => id), last?.id]);
    expect(world.narrative.saves).toBe(1);
    expect(textsOf((await desk.load()).claims)).toEqual(['First', 'Second', 'Third', 'Last']);
    expect(claims[0]).toMatchObject({ rating: null, stale: [], changed: { by: { id: 'ann', name: 'Ann Writer' } } });
  });

  test('adds at the end when the claim before has been removed', async () => {
    const desk = claimDesk(await givenClaims());
    const [first] = await desk.add('First', 'Last');
    await desk.act('claims.remove', { claimIds: [first?.id] });

    await desk.act('claims.add', { texts: ['New'], after: first?.id });

    expect(textsOf((await desk.load()).claims)).toEqual(['Last', 'New']);
  });

  test('holds 500 claims and refuses the 501st with the numbers', async () => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const texts = Array.from({ length: claimLimits.claims - 1 }, (_, nth) => `Claim ${nth}`);
    await desk.act('claims.add', { texts, after: null });
    expect(world.narrative.saves).toBe(1);

    expect(await desk.ask('claims.add', { issueId: 'MKT-1', texts: ['a', 'b'], after: null })).toEqual({
      kind: 'refused',
      message: 'Cannot add 2 claims to MKT-1: it has 499 of at most 500. Add 1 at most, or remove some first',
    });
    await desk.add('The 500th');
    expect(await desk.ask('claims.add', { issueId: 'MKT-1', texts: ['a'], after: null })).toEqual({
      kind: 'refused',
      message: 'Cannot add 1 claim to MKT-1: it has 500 of at most 500. Remove some first',
    });
    expect(await desk.ask('claims.add', { issueId: 'MKT-1', texts: [...texts, 'a', 'b'], after: null })).toEqual({
      kind: 'refused',
      message: 'Cannot add these claims: texts: holds 501 claims, at most 500 fit in one table. Add fewer',
    });
    expect((await desk.load()).claims).toHaveLength(500);
  });
});

describe('editClaim', () => {
  test('saves a text in one save of one page', async () => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const [claim] = await desk.add('Saves time');
    world.narrative.saves = 0;

    const after = claim && (await desk.edit(claim, { text: 'Saves an hour' }));

    expect(after).toMatchObject({ text: 'Saves an hour', revision: 2 });
    expect(world.narrative.saves).toBe(1);
  });

  test('returns a rated claim to unrated, but keeps the rating for an adjustment', async () => {
    const desk = claimDesk(await givenClaims());
    const [claim] = await desk.add('Saves time');
    const [rated] = claim ? await desk.rate('needs-adjustment', claim) : [];

    const adjusted = rated && (await desk.edit(rated, { adjustment: 'Say how much' }));
    expect(adjusted?.rating?.value).toBe('needs-adjustment');
    const edited = adjusted && (await desk.edit(adjusted, { text: 'Saves an hour', adjustment: '' }));
    expect(edited?.rating).toBeNull();
  });

  test('names features the viewer sees, watches them, and keeps those that stood there before', async () => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const [claim] = await desk.add('Works offline');
    const named = claim && (await desk.edit(claim, { features: ['PROD-9'] }));
    expect(named?.features).toEqual([{ id: 'PROD-9', card: expect.objectContaining({ key: 'PROD-9' }) as unknown }]);
    expect(world.narrative.featureTable.one(anId('PROD-9'))).toMatchObject({ revision: 0 });

    world.issues.hide(anId('PROD-9'), 'viewer');
    const both = named && (await desk.edit(named, { features: ['PROD-9', 'PROD-15'] }));
    expect(both?.features).toMatchObject([{ id: 'PROD-9', card: null }, { card: { key: 'PROD-15' } }]);
    const without = both && (await desk.edit(both, { features: ['PROD-15'] }));

    const hidden = { issueId: 'MKT-1', claimId: claim?.id, basedOn: without?.revision, features: ['PROD-9'] };
    expect(await desk.ask('claims.edit', hidden)).toEqual({
      kind: 'refused',
      message: 'Cannot rest this claim on issue "PROD-9": it does not exist, or you cannot see it. Choose another one',
    });
  });

  test('an edit to what stands there already saves nothing and is no conflict', async () => {
    const world = await givenClaims();
    const desk = claimDesk(world);
    const [claim] = await desk.add('Saves time');
    const edited = claim && (await desk.edit(claim, { text: 'Saves an hour' }));
    world.narrative.saves = 0;

    expect(claim && (await desk.edit(claim, { text: 'Saves an hour' }))).toEqual(edited);
    expect(world.narrative.saves).toBe(0);
  });
});

describe('removeClaims, restoreClaims and moveClaim', () => {
  test('a removed claim comes back to where it stood, as it was', async () => {
    const desk = claimDesk(await givenClaims());
    const [first, second] = await desk.add('First', 'Second', 'Third');
    const [rated] = second ? await desk.rate('accurate', second) : [];

    const removed = await desk.act('claims.remove', { claimIds: [second?.id] });
    expect([removed.claims, removed.sheet.order.includes(second?.id ?? '')]).toEqual([[], false]);
    const { claims, sheet } = await desk.act('claims.restore', { claimIds: [second?.id] });

    expect(sheet.order.slice(0, 2)).toEqual([first?.id, second?.id]);
    expect(claims).toMatchObject([{ text: 'Second', rating: rated?.rating }]);
  });

  test('an order is changed without touching a claim', async () => {
    const desk = claimDesk(await givenClaims());
    const [first, , third] = await desk.add('First', 'Second', 'Third');

    const { claims } = await desk.act('claims.move', { claimId: third?.id, before: first?.id });

    expect(claims).toEqual([]);
    expect(textsOf((await desk.load()).claims)).toEqual(['Third', 'First', 'Second']);
  });

  test('a place in front of a claim that was removed meanwhile is refused in the words of both claims', async () => {
    const desk = claimDesk(await givenClaims());
    const [first, second] = await desk.add('First', `Second ${'and more '.repeat(20)}`);
    await desk.act('claims.remove', { claimIds: [second?.id] });

    const move = { issueId: 'MKT-1', claimId: first?.id, before: second?.id };
    expect(await desk.ask('claims.move', move)).toEqual({
      kind: 'refused',
      message:
        'Cannot move “First” in front of “Second and more and more and more and more and more and more…”: ' +
        'one of them has been removed. Load the table again',
    });
  });

  test('the 21st removal lets the first one go', async () => {
    const desk = claimDesk(await givenClaims());
    const claims = await desk.add(...Array.from({ length: 21 }, (_, nth) => `Claim ${nth}`));
    for (const { id } of claims) await desk.act('claims.remove', { claimIds: [id] });

    expect(await desk.ask('claims.restore', { issueId: 'MKT-1', claimIds: [claims[0]?.id] })).toEqual({
      kind: 'refused',
      message:
        'Cannot bring back this claim: only the last 20 removed claims are kept, and it is not among them. Add it again',
    });
    await desk.act('claims.restore', { claimIds: [claims[1]?.id] });
    expect(textsOf((await desk.load()).claims)).toEqual(['Claim 1']);
  });

  test.each([
    ['claims.remove', { claimIds: ['nobody'] }, 'Cannot remove this claim: it is not in this table'],
    ['claims.restore', { claimIds: ['nobody'] }, 'Cannot bring back this claim: only'],
    ['claims.move', { claimId: 'nobody', before: null }, 'Cannot move this claim to the end'],
  ] as const)('%s of a claim that is not there is refused', async (key, payload, says) => {
    const reply = await claimDesk(await givenClaims()).ask(key, { issueId: 'MKT-1', ...payload });
    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringContaining(says) as unknown });
  });
});
