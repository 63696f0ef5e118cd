import { anId } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import { check, gateDesk, legal } from '../../support/gate-desk';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { aBook, aClaim } from '../../support/a-claim';

describe('listGates', () => {
  test('lists gates by the day of their milestones, counts hidden ones, and leaves out those taken away', async () => {
    const world = await givenAtlas();
    world.issues.name('lena', 'Lena');
    for (const issueId of ['MKT-2', 'MKT-1', 'PROD-9']) await gateDesk(world, { issueId }).save([check, legal]);
    await gateDesk(world, { issueId: 'PROD-9' }).save([]);
    await gateDesk(world, { issueId: 'PROD-2' }).save([check]);
    world.issues.hide(anId('PROD-2'), 'viewer');

    const reply = await gateDesk(world).ask('gates.list', { launchId: atlasOf(world).id });

    expect(reply).toMatchObject({
      gates: [{ issue: { key: 'MKT-1' }, canManage: true }, { issue: { key: 'MKT-2' } }],
      hidden: 1,
      truncated: false,
    });
  });

  test('costs as much for a hundred gates as for one', async () => {
    const costOf = async (keys: readonly string[]) => {
      const world = await givenAtlas();
      for (const issueId of keys) await gateDesk(world, { issueId }).save([check]);
      const [issues, gates] = [countCalls(world.issues), countCalls(world.gates)];
      const counted = { ...world, issues: issues.port, gates: gates.port };
      await gateDesk(counted).ask('gates.list', { launchId: atlasOf(world).id });
      return [...issues.counts, ...gates.counts];
    };

    expect(await costOf(['MKT-1', 'MKT-2', 'MKT-3'])).toEqual(await costOf(['MKT-1']));
  });
});

describe('gateBriefs', () => {
  test('stand on milestones and on what an issue waits for, as far as the viewer sees', async () => {
    const world = await givenAtlas();
    await gateDesk(world).save([check]);

    const launch = await gateDesk(world).ask('launch.load', { launchId: atlasOf(world).id });

    if (launch.kind !== 'launch') throw new Error(`Cannot look at the launch: "${launch.kind}"`);
    expect(launch.milestones.flatMap(({ key, gate }) => (gate ? [[key, gate]] : []))).toEqual([
      ['MKT-1', { state: 'shut', met: 0, all: 1, missing: ['Scope is frozen'] }],
    ]);
  });
});

describe('gateChoices', () => {
  test('offers roles, files, and issues of the launch with claims or a brief', async () => {
    const world = await givenAtlas({ people: { 'legal reviewer': 'lena' } });
    world.issues.name('lena', 'Lena');
    world.issues.attach(anId('MKT-1'), { id: 'a1', fileName: 'spec.pdf' });
    await world.narrative.save({
      sheets: [aBook([aClaim({ id: 'c' })], { issueId: anId('MKT-2'), version: 0 }).sheet],
    });

    const reply = await gateDesk(world).ask('gate.choices', { issueId: 'MKT-1' });

    expect(reply).toMatchObject({
      attachments: [{ id: 'a1', fileName: 'spec.pdf' }],
      claimIssues: [{ key: 'MKT-2' }],
      briefEpics: [],
      hasMatrix: false,
    });
    if (reply.kind !== 'choices') throw new Error(reply.message);
    expect(reply.roles[0]).toEqual({ role: 'legal reviewer', person: { id: 'lena', name: 'Lena' } });
    expect(reply.issues.map(({ key }) => key)).toEqual(['PROD-2', 'MKT-2', 'PROD-9', 'MKT-3']);
  });
});
