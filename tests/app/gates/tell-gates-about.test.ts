import { tellGatesAbout } from '../../../src/app/gates/tell-gates-about';
import { retakeOutlook } from '../../../src/app/launches/retake-outlook';
import { movesGates } from '../../../src/app/narrative/claims/moves-gates';
import { emptySheet } from '../../../src/domain/narrative/claims/empty-sheet';
import { anId } from '../../support/an-issue';
import { check, gateDesk } from '../../support/gate-desk';
import { atlasOf, givenAtlas } from '../../support/given-atlas';

describe('tellGatesAbout', () => {
  test('has gates judged again once per launch, and only where there are any', async () => {
    const world = await givenAtlas();
    await retakeOutlook(world, atlasOf(world).id);
    await tellGatesAbout(world, [anId('MKT-2'), anId('X-1')]);
    expect(world.jobs.queue).toEqual([]);

    await gateDesk(world).save([check]);
    await world.jobs.runAll(world);
    await tellGatesAbout(world, [anId('MKT-2'), anId('MKT-3')]);

    expect(world.jobs.queue).toEqual([{ kind: 'tell-gates', launchId: atlasOf(world).id, issueIds: null }]);
  });
});

describe('movesGates', () => {
  const sheet = emptySheet(anId('MKT-1'));
  const tally = (unrated: number, fingerprint = 'f') => ({ all: 2, unrated, fingerprint, features: [] });
  const signed = { by: 'ann', at: '2026-05-04T09:00:00.000Z', fingerprint: 'f', ofVersion: 1 };

  test.each([
    { change: 'the last claim is rated', before: { tally: tally(1) }, after: { tally: tally(0) }, moves: true },
    {
      change: 'a claim is rated, others are not',
      before: { tally: tally(2) },
      after: { tally: tally(1) },
      moves: false,
    },
    { change: 'the first claim is written', before: { tally: null }, after: { tally: tally(2) }, moves: false },
    {
      change: 'claims are signed',
      ...{ before: { tally: tally(0) }, after: { tally: tally(0), signature: signed }, moves: true },
    },
    {
      change: 'a signed claim is edited',
      ...{ before: { tally: tally(0), signature: signed }, after: { tally: tally(0, 'g'), signature: signed } },
      moves: true,
    },
  ])('$change: $moves', ({ before, after, moves }) => {
    expect(movesGates({ ...sheet, ...before }, { ...sheet, ...after })).toBe(moves);
  });
});
