import { noteChange } from '../../src/app/note-change';
import type { ProjectId } from '../../src/domain/settings/settings';
import { aFeature } from '../support/a-feature';
import { aFrozenScope } from '../support/a-frozen-scope';
import { anId, anIssue } from '../support/an-issue';
import { createFakeWorld } from '../support/fake-world';
import { givenLaunch, launchOf } from '../support/given-launch';

const seen = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };

describe('noteChange', () => {
  test('costs one read, no job and no request for an issue that is in no launch', async () => {
    const world = createFakeWorld();
    world.issues.put(anIssue({ key: 'MKT-1' }));

    await noteChange(world, { issueId: anId('MKT-1'), status: true, seen });

    expect(world.jobs.queue).toEqual([]);
    expect(world.store.reads).toBe(1);
    expect(world.issues.readBatches).toEqual([]);
  });

  test.each([
    { status: false, job: { kind: 'settle' } },
    { status: true, job: { kind: 'judge', cause: 'status' } },
  ])('asks for $job.kind where the status changed: $status', async ({ status, job }) => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });

    await noteChange(world, { issueId: anId('MKT-1'), status, seen });

    expect(world.jobs.queue).toEqual([{ ...job, launchId: launchOf(world, 'MKT-1').id, issueIds: ['MKT-1'], seen }]);
  });

  test.each([
    { name: 'elsewhere', projectId: '10009' as ProjectId, kinds: [] },
    { name: 'where a scope is frozen', projectId: '10001' as ProjectId, kinds: ['feature-added'] },
    { name: 'in a project that is not told', projectId: undefined, kinds: ['feature-added'] },
  ])(
    'an unknown issue that gets another parent $name asks for $kinds, after one read more',
    async ({ projectId, kinds }) => {
      const world = createFakeWorld();
      await world.gates.saveScope(aFrozenScope({ projectIds: ['10001' as ProjectId] }));

      await noteChange(world, {
        issueId: anId('PROD-31'),
        status: false,
        onlyScope: true,
        parent: true,
        projectId,
        seen,
      });

      expect(world.jobs.queue.map(({ kind }) => kind)).toEqual(kinds);
      expect([world.store.reads, world.gates.frozenReads]).toEqual([1, 1]);
      expect(world.issues.readBatches).toEqual([]);
    },
  );

  test('asks for a look at an issue that claims or briefs name, in the same read', async () => {
    const world = createFakeWorld();
    await world.narrative.save({ features: [aFeature({ id: 'PROD-14' })] });

    await noteChange(world, { issueId: anId('PROD-14'), status: false, onlyScope: true, seen });

    expect(world.jobs.queue).toEqual([{ kind: 'feature-changed', issueId: 'PROD-14', seen }]);
    expect(world.store.reads).toBe(1);
  });

  test.each([
    { name: 'its scope alone', onlyScope: true, kinds: ['feature-changed'] },
    { name: 'a date', onlyScope: false, kinds: ['settle', 'feature-changed'] },
  ])('of a milestone that a claim names, $name changed: $kinds', async ({ onlyScope, kinds }) => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });
    await world.narrative.save({ features: [aFeature({ id: 'PROD-2' })] });

    await noteChange(world, { issueId: anId('PROD-2'), status: false, onlyScope, seen });

    expect(world.jobs.queue.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('of a milestone that nothing names, its scope alone changed: nothing is to be done', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });
    await noteChange(world, { issueId: anId('PROD-2'), status: false, onlyScope: true, seen });
    expect(world.jobs.queue).toEqual([]);
  });

  test('a task that is opened again follows what moved while it was done', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2', due: '2026-05-14' }), anIssue({ key: 'MKT-1', state: 'done' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });
    world.issues.edit(anId('MKT-1'), { state: 'todo' });

    await noteChange(world, { issueId: anId('MKT-1'), status: true, seen });
    await world.jobs.runAll(world);

    expect(world.issues.at(anId('MKT-1')).dates.due).toBe('2026-05-14');
    expect(world.store.rippleTable.all()).toMatchObject([{ cause: { kind: 'status' } }]);
  });
});
