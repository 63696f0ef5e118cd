import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { anApprovalForm, gateDesk } from '../../support/gate-desk';
import { givenAtlas } from '../../support/given-atlas';

const hours = (length: number) => ({ within: { unit: 'hours', length } }) as const;

/** Lena is asked at two gates; only the later one has a window that runs. */
async function givenAsked(): Promise<FakeWorld> {
  const world = await givenAtlas();
  world.issues.name('lena', 'Lena');
  world.issues.viewer = 'lena';
  await gateDesk(world, { issueId: 'PROD-2' }).save([anApprovalForm('legal', 'lena')]);
  const later = gateDesk(world, { issueId: 'MKT-2' });
  await later.save([anApprovalForm('legal', 'lena', hours(8)), anApprovalForm('brand', null)]);
  await later.putUp(0);
  await world.jobs.runAll(world);
  return world;
}

describe('myApprovals', () => {
  test('lists what waits for the viewer, the most pressing first, and nothing that is decided', async () => {
    const world = await givenAsked();
    const desk = gateDesk(world, { as: 'lena', issueId: 'PROD-2' });

    const both = await desk.ask('approvals.mine', {});
    await desk.decide('legal', 'approved');
    const left = await desk.ask('approvals.mine', {});

    expect(both).toMatchObject({
      waiting: [
        { issue: { key: 'MKT-2' }, launch: { name: 'Atlas 2.0' }, asset: { number: 1 } },
        { issue: { key: 'PROD-2' }, criterion: { mayAnswer: true, form: { role: 'legal' } } },
      ],
      more: false,
    });
    // Jira's field still says otherwise: the gate itself is the truth.
    expect(world.issues.told.get(anId('PROD-2'))?.asked).toEqual(['lena']);
    expect(left).toMatchObject({ waiting: [{ issue: { key: 'MKT-2' } }] });
  });

  test('a window that is over is late, until something is decided', async () => {
    const world = await givenAsked();
    world.clock.set('2026-05-04T18:00:00.000Z');
    const desk = gateDesk(world, { as: 'lena', issueId: 'MKT-2' });

    expect((await desk.load()).criteria[0]?.closes).toEqual({ at: '2026-05-04T17:00:00.000Z', late: true });
    await desk.decide('legal', 'changes-wanted', 1);
    expect((await desk.load()).criteria[0]?.closes?.late).toBe(false);
  });

  test('shows nothing of issues that Jira hides, and nothing where the field is not on the site', async () => {
    const world = await givenAsked();
    for (const key of ['PROD-2', 'MKT-2']) world.issues.hide(anId(key), 'viewer');
    const { ask } = gateDesk(world, { as: 'lena' });
    expect(await ask('approvals.mine', {})).toMatchObject({ waiting: [] });

    for (const key of ['PROD-2', 'MKT-2']) world.issues.show(anId(key), 'viewer');
    world.site.own = { gate: null, asked: null };
    expect(await ask('approvals.mine', {})).toMatchObject({ waiting: [] });
  });
});
