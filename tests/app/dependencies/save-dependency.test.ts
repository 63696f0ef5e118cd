import type { Draft } from '../../../src/app/dependencies/draft-plan';
import { liftOverride } from '../../../src/app/dependencies/lift-override';
import { removeDependency } from '../../../src/app/dependencies/remove-dependency';
import { saveDependency } from '../../../src/app/dependencies/save-dependency';
import { renameLaunch } from '../../../src/app/launches/rename-launch';
import { plainTerms } from '../../../src/domain/launches/tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, launchOf, moved, recordOf } from '../../support/given-launch';

const request = { issueId: anId('MKT-1'), accountId: 'ann' };
const exactly2 = { ...plainTerms, lag: 2, mode: 'exactly' as const };
const draft: Draft = { linkId: null, from: anId('PROD-2'), to: anId('MKT-1'), terms: exactly2 };

function givenIssues(): FakeWorld {
  const world = createFakeWorld();
  world.issues.put(anIssue({ key: 'PROD-2', due: '2026-05-14' }), anIssue({ key: 'MKT-1' }));
  return world;
}

async function givenDependency(): Promise<{ world: FakeWorld; linkId: string }> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1', ...exactly2 }],
  });
  return { world, linkId: recordOf(world, 'MKT-1').gatedBy[0]?.linkId ?? 'none' };
}

describe('saveDependency', () => {
  test('draws the link as the viewer, keeps its terms, and the successor follows', async () => {
    const world = givenIssues();

    expect(await saveDependency(world, request, draft)).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(await world.issues.linksOf([anId('MKT-1')], 'viewer')).toMatchObject([{ from: 'PROD-2', to: 'MKT-1' }]);
    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ from: 'PROD-2', lag: 2, mode: 'exactly' }]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
    expect(world.store.rippleTable.all()).toMatchObject([{ cause: { kind: 'dependency', by: 'ann' } }]);
  });

  test('changes the terms of one that stands, without another link', async () => {
    const { world, linkId } = await givenDependency();

    expect(await saveDependency(world, request, { ...draft, linkId, terms: { ...exactly2, lag: 4 } })).toEqual({
      kind: 'done',
    });
    await world.jobs.runAll(world);

    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ linkId, lag: 4 }]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-11');
  });

  test('keeps its terms when the event of the drawn link comes as well', async () => {
    const world = givenIssues();
    await saveDependency(world, request, draft);

    await world.jobs.push([
      { kind: 'link-drawn', issueIds: [draft.from, draft.to], seen: { by: null, at: world.clock.now() } },
    ]);
    await world.jobs.runAll(world);

    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ lag: 2, mode: 'exactly' }]);
    expect(world.issues.writes).toHaveLength(1);
  });

  test('draws nothing where the preview would be refused', async () => {
    const { world } = await givenDependency();

    expect(await saveDependency(world, request, { ...draft, from: anId('MKT-1'), to: anId('PROD-2') })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('it would wait for itself') as string,
    });
    expect(await world.issues.linksOf([anId('MKT-1')], 'app')).toHaveLength(1);
  });

  test('needs the right to link here', async () => {
    const world = givenIssues();
    world.issues.grant(anId('MKT-1'), { canLink: false, canEdit: true });

    expect(await saveDependency(world, request, draft)).toEqual({
      kind: 'refused',
      message: 'Cannot do this in MKT-1: you need the permission "Link issues" there. Ask a project admin',
    });
    expect(await world.issues.linksOf([anId('MKT-1')], 'app')).toEqual([]);
  });

  test('says what is missing when Jira does not let the viewer link at the other end', async () => {
    const world = givenIssues();
    world.issues.grant(anId('MKT-1'), { canLink: false, canEdit: false });

    expect(await saveDependency(world, { ...request, issueId: anId('PROD-2') }, draft)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('"Link issues" in both projects') as string,
    });
    expect(world.store.launchTable.all()).toEqual([]);
  });
});

describe('liftOverride', () => {
  test('puts the dependency back in force, and the successor follows', async () => {
    const { world, linkId } = await givenDependency();
    await moved(world, 'MKT-1', '2026-05-06');
    await moved(world, 'PROD-2', '2026-05-14');

    expect(await liftOverride(world, request, linkId)).toEqual({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(recordOf(world, 'MKT-1').gatedBy).toMatchObject([{ linkId, overridden: false, lag: 2, mode: 'exactly' }]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-18');
  });

  test('is refused for a dependency that is gone', async () => {
    const { world } = await givenDependency();

    expect(await liftOverride(world, request, 'link-99')).toEqual({
      kind: 'refused',
      message: 'Cannot enforce dependency "link-99": MKT-1 has no such dependency any more',
    });
  });
});

describe('removeDependency', () => {
  test('removes the link as the viewer and leaves the dates', async () => {
    const { world, linkId } = await givenDependency();

    expect(await removeDependency(world, { ...request, issueId: anId('PROD-2') }, linkId)).toEqual({ kind: 'done' });
    await moved(world, 'PROD-2', '2026-05-14');

    expect(await world.issues.linksOf([anId('MKT-1')], 'app')).toEqual([]);
    expect(recordOf(world, 'MKT-1').gatedBy).toEqual([]);
    expect(dueOf(world, 'MKT-1')).toBe('2026-05-07');
  });

  test('follows when the link is gone from Jira already', async () => {
    const { world, linkId } = await givenDependency();
    world.issues.removeLink(linkId);

    expect(await removeDependency(world, request, linkId)).toEqual({ kind: 'done' });
    expect(recordOf(world, 'MKT-1').gatedBy).toEqual([]);
  });

  test('keeps the dependency while the link stands, though Jira says to this viewer that it does not', async () => {
    const { world, linkId } = await givenDependency();
    world.issues.hide(anId('PROD-2'), 'viewer');

    expect(await removeDependency(world, request, linkId)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('you cannot see the issue at its other end') as string,
    });
    expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
  });

  test('cannot reach a dependency between other issues', async () => {
    const { world, linkId } = await givenDependency();
    await givenLaunch(world, { issues: [anIssue({ key: 'MKT-2' })], dependencies: [{ from: 'MKT-1', to: 'MKT-2' }] });

    expect(await removeDependency(world, { ...request, issueId: anId('MKT-2') }, linkId)).toMatchObject({
      kind: 'refused',
    });
    expect(recordOf(world, 'MKT-1').gatedBy).toHaveLength(1);
  });
});

describe('renameLaunch', () => {
  test('names the launch in charge', async () => {
    const { world } = await givenDependency();

    expect(await renameLaunch(world, request, 'Autumn launch')).toEqual({ kind: 'done' });
    expect(launchOf(world, 'MKT-1').name).toBe('Autumn launch');
  });

  test('is refused outside a launch', async () => {
    const world = givenIssues();

    expect(await renameLaunch(world, request, 'Autumn launch')).toEqual({
      kind: 'refused',
      message: 'Cannot rename the launch of MKT-1: it is in no launch',
    });
  });
});
