import { retakeOutlook } from '../../../src/app/launches/retake-outlook';
import { anId, anIssue } from '../../support/an-issue';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { forgetPast, moved, movedByPerson, recordOf } from '../../support/given-launch';
import { noteChange } from '../../../src/app/note-change';

const seen = { by: 'ann', at: '2026-05-04T08:00:00.000Z' };

describe('retakeOutlook', () => {
  test('is done where a ripple ends, with the slips it made', async () => {
    const world = await givenAtlas();

    await moved(world, 'PROD-2', '2026-05-06');

    expect(atlasOf(world).outlook).toMatchObject({
      t0Day: '2026-05-22',
      milestones: 5,
      done: 0,
      float: 5,
      tightest: 'MKT-1',
      next: [
        { id: 'PROD-2', due: '2026-05-06' },
        { id: 'MKT-1', due: '2026-05-08' },
        { id: 'MKT-2' },
        { id: 'PROD-9' },
        { id: 'MKT-3' },
      ],
      slips: [
        { id: 'MKT-1', days: 1 },
        { id: 'PROD-2', days: 1 },
      ],
    });
  });

  test('reads no issue again that the ripple has just read', async () => {
    const world = await givenAtlas();
    world.jobs.left.add('signals');

    await moved(world, 'PROD-2', '2026-05-06');

    expect(world.issues.readBatches.map(({ ids }) => [...ids].sort())).toEqual([
      ['MKT-1', 'MKT-2', 'MKT-3', 'PROD-2', 'PROD-9'],
    ]);
  });

  test('is done after a status changed, though no date moves', async () => {
    const world = await givenAtlas();
    world.issues.edit(anId('MKT-3'), { state: 'done' });

    await noteChange(world, { issueId: anId('MKT-3'), status: true, seen });
    await world.jobs.runAll(world);

    expect(atlasOf(world).outlook).toMatchObject({ done: 1 });
  });

  test('of many events that move nothing, one is enough to look', async () => {
    const world = await givenAtlas();
    for (let event = 0; event < 50; event += 1) await noteChange(world, { issueId: anId('MKT-3'), status: true, seen });
    const looks = () => world.issues.readBatches.filter(({ ids }) => ids.includes(anId('PROD-2'))).length;

    await world.jobs.runAll(world);

    expect(looks()).toBe(1);
  });

  test('is due again once a ripple has been written, however young the last one is', async () => {
    const world = await givenAtlas();
    await retakeOutlook(world, atlasOf(world).id);
    world.clock.set('2026-05-04T10:00:00.000Z');
    await movedByPerson(world, 'PROD-2', { due: '2026-05-06' });
    world.clock.answerRemaining(5_000);
    await world.jobs.runNext(world);

    await world.jobs.runAll(world);

    expect(atlasOf(world).outlook?.next[0]).toEqual({ id: 'PROD-2', due: '2026-05-06' });
  });

  test('counts what the app cannot read as there, and as without a date', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('MKT-1'), 'app');
    world.store.milestoneTable.put({ ...recordOf(world, 'MKT-1') });

    await retakeOutlook(world, atlasOf(world).id);

    expect(atlasOf(world).outlook).toMatchObject({ milestones: 5, projects: ['MKT', 'PROD'] });
    expect(atlasOf(world).outlook?.next.map(({ id }) => id)).not.toContain('MKT-1');
  });

  test('writes nothing where nothing is new, or the launch is gone', async () => {
    const world = await givenAtlas();
    world.issues.put(anIssue({ key: 'MKT-99' }));
    await retakeOutlook(world, atlasOf(world).id);
    forgetPast(world);
    const { version } = atlasOf(world);
    world.clock.set('2026-05-04T11:00:00.000Z');

    await retakeOutlook(world, atlasOf(world).id);
    expect(atlasOf(world).version).toBe(version);

    changeAtlas(world, { state: 'removed', outlook: null });
    await retakeOutlook(world, atlasOf(world).id);
    expect(atlasOf(world).outlook).toBeNull();
  });
});
