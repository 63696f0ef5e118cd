import { chooseLock } from '../../../src/app/narrative/choose-lock';
import { loadBrief } from '../../../src/app/narrative/load-brief';
import { saveSection } from '../../../src/app/narrative/save-section';
import { anId, anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { ann, briefNow, givenBrief, givenEpic } from '../../support/given-brief';
import { givenLaunch } from '../../support/given-launch';

const story = anId('PROD-14');

describe('loadBrief', () => {
  test('of an epic without one gives an empty draft', async () => {
    expect(await loadBrief(givenEpic(), ann)).toEqual({
      kind: 'brief',
      brief: {
        ...{ epic: expect.objectContaining({ key: 'PROD-1', summary: 'Smart routing' }) as unknown, mayEdit: true },
        ...{ number: 0, lock: null, lockWith: null, lockChoices: [], changed: null },
        content: { problem: '', who: '', whatIsNew: '', whatOneCanDo: '', edges: [], notTrue: [] },
        revisions: { problem: 0, who: 0, whatIsNew: 0, whatOneCanDo: 0, edges: 0, notTrue: 0 },
      },
    });
  });

  test('tells nothing of an epic that the viewer does not see', async () => {
    const world = await givenBrief();
    world.issues.hide(anId('PROD-1'), 'viewer');
    expect(await loadBrief(world, ann)).toEqual({ kind: 'no-access' });
    expect(await loadBrief(world, { epicId: anId('999') })).toEqual({ kind: 'no-access' });
  });

  test('shows the words to whoever may browse, and says that they may not edit', async () => {
    const world = await givenBrief();
    world.issues.grant(anId('PROD-1'), { canLink: false, canEdit: false });
    expect(await briefNow(world)).toMatchObject({
      mayEdit: false,
      lockChoices: [],
      content: { who: 'Team leads in support' },
    });
  });

  test('tells of hidden issues that they exist, and nothing else', async () => {
    const world = await givenBrief();
    await chooseLock(world, ann, { issueId: 'MKT-1' });
    world.issues.hide(story, 'viewer');
    world.issues.hide(anId('MKT-1'), 'viewer');

    const brief = await briefNow(world);

    expect(brief.content.edges).toMatchObject([{ feature: { id: 'PROD-14', card: null } }]);
    expect(brief.lockWith).toEqual({ milestone: null, due: null });
    expect(JSON.stringify(brief)).not.toMatch(/Summary of PROD-14|Brief lock|MKT-1/);
  });

  test('of an issue whose id is written with zeros in front is the brief of that issue', async () => {
    const world = createFakeWorld();
    const epic = { ...anIssue({ key: 'PROD-1' }), id: anId('10001') };
    const read = world.issues.read.bind(world.issues);
    // Jira reads ids as numbers.
    world.issues.read = (ids, actor) =>
      read(
        ids.map((id) => anId(id.replace(/^0+/, ''))),
        actor,
      );
    world.issues.put(epic);
    const draft = { section: 'who', text: 'Team leads' } as const;
    await saveSection(world, { ...ann, epicId: anId('010001') }, { draft, basedOn: 0 });

    expect(await world.narrative.brief(anId('10001'))).toMatchObject({ content: { who: 'Team leads' } });
    expect(await loadBrief(world, { epicId: anId('010001') })).toMatchObject({ brief: { number: 1 } });
  });

  test('tells what happened to a row’s feature', async () => {
    const world = await givenBrief();
    world.issues.setFacts(story, { descoped: true });
    const seen = { by: 'bob', at: '2026-06-02T09:00:00.000Z' };
    await world.jobs.push([{ kind: 'feature-changed', issueId: story, seen }]);
    await world.jobs.runAll(world);

    const { content } = await briefNow(world);
    expect(content.edges[0]?.stale).toEqual([
      { feature: expect.objectContaining({ key: 'PROD-14' }) as unknown, cause: 'descoped', at: seen.at },
    ]);
  });

  test('offers milestones around the epic as lock, a brief lock first, those the viewer sees', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [
        anIssue({ key: 'PROD-1' }),
        anIssue({ key: 'PROD-2', summary: 'Feature freeze' }),
        anIssue({ key: 'MKT-1', summary: 'Assets' }),
        anIssue({ key: 'MKT-2', summary: 'Brief Lock for Atlas' }),
        anIssue({ key: 'MKT-3', summary: 'Debrief lockers' }),
        anIssue({ key: 'MKT-4', summary: 'Write the brief' }),
        anIssue({ key: 'MKT-5', summary: 'Brief lock, hidden' }),
      ],
      dependencies: [
        { from: 'PROD-1', to: 'MKT-1' },
        { from: 'PROD-1', to: 'PROD-2' },
        { from: 'PROD-2', to: 'MKT-2' },
        { from: 'PROD-2', to: 'MKT-5' },
        { from: 'MKT-1', to: 'MKT-3' },
        { from: 'MKT-1', to: 'MKT-4' },
      ],
    });
    world.issues.hide(anId('MKT-5'), 'viewer');

    const { lockChoices } = await briefNow(world);

    expect(lockChoices.map(({ key }) => key)).toEqual(['MKT-2', 'MKT-4', 'MKT-1', 'PROD-2', 'MKT-3']);
  });

  test('reads from Jira twice and from the launch three times, however large it is', async () => {
    const world = createFakeWorld();
    const keys = Array.from({ length: 300 }, (_, index) => `MKT-${index + 1}`);
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-1' }), ...keys.map((key) => anIssue({ key }))],
      dependencies: keys.map((key) => ({ from: 'PROD-1', to: key })),
    });
    world.issues.forgetTraffic();
    world.store.reads = 0;

    const { lockChoices } = await briefNow(world);

    expect(lockChoices).toHaveLength(20);
    expect(world.issues.readBatches.map(({ actor, ids }) => [actor, ids.length])).toEqual([
      ['viewer', 1],
      ['viewer', 75],
    ]);
    expect(world.store.reads).toBeLessThanOrEqual(3);
  });
});
