import { claimsFacts } from '../../../../src/app/gates/claims-facts';
import { talliedSheets } from '../../../../src/app/gates/tallied-sheets';
import type { ClaimView } from '../../../../src/contract/claim-table';
import { anId } from '../../../support/an-issue';
import { claimDesk } from '../../../support/claim-desk';
import type { FakeWorld } from '../../../support/fake-world';
import { descope, givenClaims } from '../../../support/given-claims';

/** Two rated claims, the second resting on PROD-9, and the fingerprint of both. */
async function givenRated(): Promise<{
  world: FakeWorld;
  claims: readonly [ClaimView, ClaimView];
  fingerprint: string;
}> {
  const world = await givenClaims();
  const desk = claimDesk(world);
  const [first, second] = await desk.add('Saves time', 'Works offline');
  if (!first || !second) throw new Error('Cannot rate: there are no claims');
  const resting = await desk.edit(second, { features: ['PROD-9'] });
  const [one, two] = await claimDesk(world, { as: 'pia' }).rate('accurate', first, resting);
  if (!one || !two) throw new Error('Cannot go on: the claims are not rated');
  return { world, claims: [one, two], fingerprint: (await desk.load()).sheets[0]?.fingerprint ?? '' };
}

async function givenSigned() {
  const given = await givenRated();
  await claimDesk(given.world, { as: 'pia' }).act('claims.sign', { fingerprint: given.fingerprint });
  return given;
}

async function signatureOf(world: FakeWorld) {
  return (await claimDesk(world).load()).sheets[0]?.signature;
}

/** What a gate that asks for these claims goes by. */
async function claimsSeenByGate(world: FakeWorld, id: ReturnType<typeof anId>) {
  const found = (await talliedSheets(world, await world.narrative.sheets([id]), [id])).get(id);
  if (!found) throw new Error(`Cannot tell of the claims of "${id}": there are none`);
  const features = await world.narrative.features(found.tally.features.map((feature) => feature.id));
  return claimsFacts(found.sheet, found.tally, features);
}

describe('rateClaims', () => {
  test('rates several at once, in the present round, in one save', async () => {
    const { world, claims } = await givenRated();
    const desk = claimDesk(world, { as: 'pia' });
    await desk.act('claims.round', { turn: 'close', round: 1 });
    world.narrative.saves = 0;

    const confirmed = await desk.rate('accurate', ...claims);

    expect(confirmed).toMatchObject([
      { rating: { round: 2, by: { id: 'pia', name: 'Pia Manager' } }, changedSinceRound: false },
      { rating: { round: 2 } },
    ]);
    expect(world.narrative.saves).toBe(1);
  });
});

describe('setRoundDates and turnRound', () => {
  test('suggests days, takes others, and refuses the second before the first', async () => {
    const desk = claimDesk(await givenClaims());
    expect((await desk.load()).sheets[0]?.rounds).toMatchObject([
      { suggested: '2026-04-27', closes: null },
      { suggested: '2026-05-25', closes: null },
    ]);

    const { sheet } = await desk.act('claims.dates', { closes: ['2026-05-01', '2026-05-29'] });
    expect(sheet.rounds.map(({ closes }) => closes)).toEqual(['2026-05-01', '2026-05-29']);
    expect(await desk.ask('claims.dates', { issueId: 'MKT-1', closes: ['2026-05-29', '2026-05-01'] })).toEqual({
      kind: 'refused',
      message: 'Cannot close review 2 on 2026-05-01: review 1 closes on 2026-05-29. Choose a later day',
    });
  });

  test('closes both rounds, reopens them, and marks what changed since', async () => {
    const { world, claims } = await givenRated();
    const desk = claimDesk(world);
    const { sheet } = await desk.act('claims.round', { turn: 'close' });
    expect(sheet).toMatchObject({ round: 2, rounds: [{ closed: { by: { name: 'Ann Writer' } } }, { closed: null }] });
    expect((await desk.load()).claims.map(({ changedSinceRound }) => changedSinceRound)).toEqual([false, false]);
    await desk.edit(claims[0], { text: 'Saves an hour' });
    expect((await desk.load()).claims.map(({ changedSinceRound }) => changedSinceRound)).toEqual([true, false]);

    await desk.act('claims.round', { turn: 'close', round: 2 });
    expect(await desk.ask('claims.round', { issueId: 'MKT-1', turn: 'close' })).toEqual({
      kind: 'refused',
      message: 'Cannot close a review of MKT-1: both are closed. Reopen review 2 first',
    });
    await desk.act('claims.round', { turn: 'reopen', round: 2 });
    expect((await desk.act('claims.round', { turn: 'reopen' })).sheet.round).toBe(1);
    expect(await desk.ask('claims.round', { issueId: 'MKT-1', turn: 'reopen' })).toMatchObject({ kind: 'refused' });
  });

  test('two who close at once close one review', async () => {
    const { world } = await givenRated();
    const close = { issueId: 'MKT-1', turn: 'close' };
    const replies = await Promise.all([
      claimDesk(world, { as: 'ann' }).ask('claims.round', close),
      claimDesk(world, { as: 'pia' }).ask('claims.round', close),
    ]);

    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    expect((await claimDesk(world).load()).sheets[0]).toMatchObject({ round: 2, rounds: [{}, { closed: null }] });
    expect(await claimDesk(world).ask('claims.round', { ...close, round: 1 })).toMatchObject({ kind: 'conflict' });
  });
});

describe('signClaims', () => {
  test('signs what was read, once all is rated', async () => {
    const { world } = await givenSigned();
    expect(await signatureOf(world)).toEqual({
      state: 'valid',
      by: { id: 'pia', name: 'Pia Manager' },
      at: world.clock.now(),
      voidedBy: [],
    });
    expect(await claimsSeenByGate(world, anId('MKT-1'))).toMatchObject({ unrated: 0, signature: 'valid' });
  });

  test('does not sign what nobody read: the claims of now come back', async () => {
    const { world, claims, fingerprint } = await givenRated();
    await claimDesk(world).edit(claims[0], { adjustment: 'Say how much' });

    const reply = await claimDesk(world, { as: 'pia' }).ask('claims.sign', { issueId: 'MKT-1', fingerprint });

    expect(reply).toMatchObject({ kind: 'conflict', claims: [{ adjustment: 'Say how much' }, {}] });
    expect(await signatureOf(world)).toBeNull();
  });

  test('says what stands in the way', async () => {
    const { world, claims } = await givenRated();
    const desk = claimDesk(world);
    await desk.rate('inaccurate', claims[0]);
    await desk.add('One-click setup', 'Instant');
    descope(world, 'PROD-9');
    const fingerprint = (await desk.load()).sheets[0]?.fingerprint;

    expect(await desk.ask('claims.sign', { issueId: 'MKT-1', fingerprint })).toEqual({
      kind: 'refused',
      message:
        'Cannot sign the claims of MKT-1: 2 claims are not rated, 1 claim has no adjustment, ' +
        '1 claim rests on a feature that changed. Rate them first. Write what to say instead. Check that they still hold',
    });
  });

  test('does not sign an empty table', async () => {
    const desk = claimDesk(await givenClaims());
    const fingerprint = (await desk.load()).sheets[0]?.fingerprint;
    expect(await desk.ask('claims.sign', { issueId: 'MKT-1', fingerprint })).toEqual({
      kind: 'refused',
      message: 'Cannot sign the claims of MKT-1: there are none. Add them first',
    });
  });

  test.each([
    [
      'an edit',
      'Saves time',
      (desk: ReturnType<typeof claimDesk>, [one]: readonly ClaimView[]) =>
        one && desk.edit(one, { text: 'Saves an hour' }),
      { text: 'Saves an hour' },
    ],
    [
      'a removal',
      'Saves time',
      (desk: ReturnType<typeof claimDesk>, [one]: readonly ClaimView[]) =>
        desk.act('claims.remove', { claimIds: [one?.id] }),
      { claimId: null, text: 'Saves time' },
    ],
    ['an addition', 'New', (desk: ReturnType<typeof claimDesk>) => desk.add('New'), { text: 'New' }],
    [
      'another rating',
      'Saves time',
      (desk: ReturnType<typeof claimDesk>, [one]: readonly ClaimView[]) => one && desk.rate('inaccurate', one),
      { text: 'Saves time' },
    ],
  ])('%s voids the signature and says so', async (_, __, change, voided) => {
    const { world, claims } = await givenSigned();
    world.clock.set('2026-06-03T09:00:00.000Z');

    await change(claimDesk(world, { as: 'bob' }), claims);

    expect(await signatureOf(world)).toMatchObject({
      state: 'void',
      voidedBy: [{ ...voided, by: { name: 'Bob Editor' }, at: '2026-06-03T09:00:00.000Z' }],
    });
    expect(await claimsSeenByGate(world, anId('MKT-1'))).toMatchObject({ signature: 'void' });
  });

  test('another order, a confirmed rating and another issue leave the signature as it is', async () => {
    const { world, claims } = await givenSigned();
    const desk = claimDesk(world, { config: { issueIds: ['MKT-1', 'MKT-2'] } });
    await desk.act('claims.move', { claimId: claims[1].id, before: claims[0].id });
    await desk.act('claims.round', { turn: 'close' });
    await desk.rate('accurate', ...claims);
    await desk.act('claims.add', { texts: ['Elsewhere'], after: null }, 'MKT-2');

    expect((await signatureOf(world))?.state).toBe('valid');
  });

  test('what is changed back stands signed again', async () => {
    const { world, claims } = await givenSigned();
    const desk = claimDesk(world);
    const removed = await desk.act('claims.remove', { claimIds: [claims[0].id] });
    expect(removed.sheet.signature?.state).toBe('void');
    const { sheet } = await desk.act('claims.restore', { claimIds: [claims[0].id] });
    expect(sheet.signature).toMatchObject({ state: 'valid', voidedBy: [] });
  });

  test('is withdrawn once', async () => {
    const { world } = await givenSigned();
    const desk = claimDesk(world);
    expect((await desk.act('claims.withdraw', {})).sheet.signature).toBeNull();
    expect(await desk.ask('claims.withdraw', { issueId: 'MKT-1' })).toEqual({
      kind: 'refused',
      message: 'Cannot withdraw the signature of MKT-1: there is none. Load the table again',
    });
  });
});

describe('recheckClaim', () => {
  test('a descoped feature makes the claim and the signature stale, a re-check clears both', async () => {
    const { world, claims } = await givenSigned();
    descope(world, 'PROD-9');

    const {
      claims: [fresh, stale],
      sheets,
    } = await claimDesk(world).load();
    expect(fresh?.stale).toEqual([]);
    expect(stale?.stale).toMatchObject([{ feature: { key: 'PROD-9' }, cause: 'descoped' }]);
    expect(sheets[0]?.signature).toMatchObject({ state: 'stale', voidedBy: [] });

    const looked = await claimDesk(world, { as: 'pia' }).act('claims.recheck', {
      claimId: claims[1].id,
      basedOn: claims[1].revision,
    });
    expect(looked.claims).toMatchObject([{ id: claims[1].id, stale: [], rating: { value: 'accurate' } }]);
    expect(looked.sheet.signature?.state).toBe('valid');
  });

  test('tells of a hidden feature that something happened, and nothing else', async () => {
    const { world } = await givenSigned();
    descope(world, 'PROD-9');
    world.issues.hide(anId('PROD-9'), 'viewer');

    const table = await claimDesk(world).load();

    expect(table.claims[1]).toMatchObject({ features: [{ id: 'PROD-9', card: null }], stale: [{ feature: null }] });
    expect(JSON.stringify(table)).not.toContain('Summary of PROD-9');
  });
});
