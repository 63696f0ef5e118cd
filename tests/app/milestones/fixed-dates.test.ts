import { setPinned } from '../../../src/app/milestones/set-pinned';
import { loadPanel } from '../../../src/app/panel/load-panel';
import { previewDependency } from '../../../src/app/dependencies/preview-dependency';
import { noteChange } from '../../../src/app/note-change';
import { plainTerms } from '../../../src/domain/launches/tracked-milestone';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch, moved, recordOf } from '../../support/given-launch';

/** PROD-4 has a proposal that nobody has answered, MKT-1 a date that Jira has refused. */
async function givenOpenQuestions(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05' }),
      anIssue({ key: 'PROD-4', due: '2026-05-07' }),
      anIssue({ key: 'MKT-1', due: '2026-05-07' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'PROD-4', lag: 2 },
      { from: 'PROD-2', to: 'MKT-1', lag: 2 },
    ],
  });
  world.issues.refuse(anId('MKT-1'), 'Lockstep may not edit issues here');
  await moved(world, 'PROD-2', '2026-05-14');
  expect(recordOf(world, 'PROD-4').proposal).not.toBeNull();
  expect(recordOf(world, 'MKT-1').refusal).not.toBeNull();
  return world;
}

async function conflictsOf(world: FakeWorld, key: string) {
  const panel = await loadPanel(world, anId(key));
  return panel.kind === 'in-launch' ? panel.conflicts.map(({ standing }) => standing.kind) : [panel.kind];
}

async function finished(world: FakeWorld, key: string): Promise<void> {
  world.issues.edit(anId(key), { state: 'done' });
  const seen = { by: 'ann', at: world.clock.now() };
  await noteChange(world, { issueId: anId(key), status: true, seen });
  await world.jobs.runAll(world);
}

describe('a date that is pinned', () => {
  test.each(['PROD-4', 'MKT-1'])('%s: is offered no other date, and what does not hold is a conflict', async (key) => {
    const world = await givenOpenQuestions();

    await setPinned(world, { issueId: anId(key), accountId: 'ann' }, true);

    expect(recordOf(world, key)).toMatchObject({ proposal: null, refusal: null });
    expect(await conflictsOf(world, key)).toEqual(['short']);
  });
});

describe('a milestone that is finished', () => {
  test.each(['PROD-4', 'MKT-1'])('%s: is offered no other date, and is in no conflict', async (key) => {
    const world = await givenOpenQuestions();

    await finished(world, key);

    expect(recordOf(world, key)).toMatchObject({ proposal: null, refusal: null });
    expect(await conflictsOf(world, key)).toEqual([]);
  });

  test('raises no conflict in a preview', async () => {
    const world = await givenOpenQuestions();
    world.issues.put(anIssue({ key: 'MKT-7', state: 'done' }));

    const preview = await previewDependency(world, {
      ...{ linkId: null, from: anId('PROD-2'), to: anId('MKT-7') },
      terms: plainTerms,
    });

    expect(preview).toMatchObject({ kind: 'preview', shifts: [], conflicts: [] });
  });
});
