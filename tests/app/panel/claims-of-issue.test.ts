import { followFeature } from '../../../src/app/narrative/follow-feature';
import { claimsOfIssue } from '../../../src/app/panel/claims-of-issue';
import { anId, anIssue } from '../../support/an-issue';
import { claimDesk } from '../../support/claim-desk';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';

const [asset, story] = [anId('MKT-1'), anId('PROD-14')];
const seen = { by: 'ann', at: '2026-06-02T09:00:00.000Z' };

/** Two claims of MKT-1, rated; the first rests on PROD-14. */
async function givenSigned(): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.issues.put(anIssue({ key: 'MKT-1' }), anIssue({ key: 'PROD-14' }));
  const desk = claimDesk(world);
  const [first] = await desk.add('Reads spreadsheets', 'Shows a timeline');
  if (first) await desk.edit(first, { features: [story] });
  await desk.rate('accurate', ...(await desk.load()).claims);
  await desk.act('claims.sign', { fingerprint: (await desk.load()).sheets[0]?.fingerprint });
  return world;
}

describe('claimsOfIssue', () => {
  test('tells how far the review is and that it is signed', async () => {
    expect(await claimsOfIssue(await givenSigned(), asset)).toEqual({
      ...{ round: 1, all: 2, rated: 2, stale: 0, causes: [], signature: 'valid' },
    });
  });

  test('tells which claims a descoped feature has made stale, without naming what the viewer may not see', async () => {
    const world = await givenSigned();
    world.issues.setFacts(story, { descoped: true });
    await followFeature(world, story, seen);

    const cause = { cause: 'descoped', at: seen.at };
    expect(await claimsOfIssue(world, asset)).toMatchObject({
      ...{ stale: 1, signature: 'stale', causes: [{ ...cause, feature: { key: 'PROD-14' } }] },
    });
    world.issues.hide(story, 'viewer');
    expect((await claimsOfIssue(world, asset))?.causes).toEqual([{ ...cause, cause: 'changed', feature: null }]);
  });

  test('tells that an edit voided the signature', async () => {
    const world = await givenSigned();
    const desk = claimDesk(world);
    const [first] = (await desk.load()).claims;
    if (first) await desk.edit(first, { text: 'Reads any spreadsheet' });

    expect(await claimsOfIssue(world, asset)).toMatchObject({ rated: 1, signature: 'void' });
  });

  test('tells nothing of an issue without claims', async () => {
    const world = await givenSigned();

    expect(await claimsOfIssue(world, story)).toBeNull();
  });
});
