import { lockBrief } from '../../../src/app/narrative/lock-brief';
import { recheckEdge } from '../../../src/app/narrative/recheck-edge';
import { saveSection } from '../../../src/app/narrative/save-section';
import type { FeatureFacts } from '../../../src/domain/narrative/feature';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { ann, bob, briefNow, edgeDraft, givenBrief } from '../../support/given-brief';

const story = anId('PROD-14');
const row = { rowId: 'row-1' };

async function happens(world: FakeWorld, facts: Partial<FeatureFacts>): Promise<void> {
  world.issues.setFacts(story, facts);
  await world.jobs.push([{ kind: 'feature-changed', issueId: story, seen: { by: null, at: world.clock.now() } }]);
  await world.jobs.runAll(world);
}

async function staleNow(world: FakeWorld): Promise<string[]> {
  return (await briefNow(world)).content.edges.flatMap(({ stale }) => stale.map(({ cause }) => cause));
}

describe('recheckEdge', () => {
  test('clears what the person has looked at; what happens afterwards is stale again', async () => {
    const world = await givenBrief();
    await happens(world, { descoped: true });
    expect(await staleNow(world)).toEqual(['descoped']);

    expect(await recheckEdge(world, ann, row)).toMatchObject({ kind: 'done', brief: { number: 7 } });
    expect(await staleNow(world)).toEqual([]);
    expect(await world.narrative.briefVersions(anId('PROD-1'), [7])).toMatchObject([{ act: 'rechecked' }]);

    await happens(world, { descoped: false });
    expect(await staleNow(world)).toEqual([]);
    await happens(world, { parentId: 'PROD-9' });
    await happens(world, { parentId: null });
    expect(await staleNow(world)).toEqual(['left-epic']);
  });

  test('of a row that is not stale writes nothing', async () => {
    const world = await givenBrief();
    const saves = world.narrative.saves;
    expect(await recheckEdge(world, ann, row)).toMatchObject({ kind: 'done', brief: { number: 6 } });
    expect(world.narrative.saves).toBe(saves);
  });

  test('does not get into the way of someone who is editing the rows', async () => {
    const world = await givenBrief();
    await happens(world, { descoped: true });
    await recheckEdge(world, ann, row);
    const rows = [edgeDraft({ does: 'Routes all mail', feature: 'PROD-14' })];
    expect(await saveSection(world, bob, { draft: { section: 'edges', rows }, basedOn: 1 })).toMatchObject({
      kind: 'done',
    });
    expect(await staleNow(world)).toEqual([]);
  });

  test('needs no reason once the brief is locked', async () => {
    const world = await givenBrief();
    await lockBrief(world, ann, { number: 6 });
    await happens(world, { descoped: true });
    expect(await recheckEdge(world, ann, row)).toMatchObject({
      kind: 'done',
      brief: { number: 8, lock: { number: 7 } },
    });
  });

  test('is not for someone who cannot see the issue', async () => {
    const world = await givenBrief();
    await happens(world, { descoped: true });
    world.issues.hide(story, 'viewer');
    expect(await recheckEdge(world, ann, row)).toMatchObject({
      kind: 'refused',
      message: 'Cannot re-check this row: it names an issue you cannot see. Ask someone who sees it',
    });
  });

  test('of an issue that is gone may be done by anyone who may edit the brief', async () => {
    const world = await givenBrief();
    world.issues.delete(story);
    await world.jobs.push([{ kind: 'check-features' }]);
    await world.jobs.runAll(world);
    expect(await staleNow(world)).toEqual(['gone']);
    expect(await recheckEdge(world, ann, row)).toMatchObject({ kind: 'done' });
    expect(await staleNow(world)).toEqual([]);
  });

  test('of a row that was removed says so', async () => {
    const world = await givenBrief();
    expect(await recheckEdge(world, ann, { rowId: 'toString' })).toMatchObject({
      message: 'Cannot re-check this row: it has been removed. Load the brief again',
    });
  });
});
