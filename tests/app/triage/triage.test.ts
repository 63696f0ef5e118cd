import type { TriageAction, TriageReply, TriageView } from '../../../src/contract/triage';
import { takeBaselineOf } from '../../../src/app/launches/take-baseline';
import type { ChangeId } from '../../../src/domain/launches/changes/change-request';
import { Outage } from '../../../src/app/ports';
import { aCell } from '../../support/a-matrix';
import { anId } from '../../support/an-issue';
import { aDay } from '../../support/a-day';
import { aProject } from '../../support/fake-site';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { givenFormats } from '../../support/given-formats';
import { launchDesk } from '../../support/launch-desk';

const milestones = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'].map((key) => anId(key));

/** Deliverables are made in MKT-1 for the web and in MKT-2 by mail. It is 16 days later than it was, unless told otherwise. */
async function given({ due = '2026-06-07' } = {}): Promise<FakeWorld> {
  const world = await givenAtlas();
  givenFormats(world, [
    aCell({ id: 'mail', channel: 'Email', issueId: anId('MKT-2') }),
    aCell({ issueId: anId('MKT-1'), state: 'approved' }),
  ]);
  await takeBaselineOf(world, {
    launchId: atlasOf(world).id,
    why: 'by-hand',
    seen: { by: 'ann', at: world.clock.now() },
  });
  world.issues.edit(anId('PROD-9'), { dates: { start: null, due: aDay(due) } });
  world.issues.edit(anId('MKT-1'), { projectId: aProject('MKT').id, typeName: 'Task' });
  world.issues.name('ann', 'Ann Writer');
  return world;
}

/** The features named by claims are changed. */
async function givenChange(world: FakeWorld): Promise<void> {
  await world.gates.saveChange({
    id: 'c1' as ChangeId,
    launchId: atlasOf(world).id,
    cause: { kind: 'feature', featureId: anId('PROD-14'), what: 'descoped', from: null, to: null },
    ...{ at: world.clock.now(), by: 'ann', state: 'open', decided: null, impact: null, version: 0 },
  });
  const desk = launchDesk(world);
  expect((await desk.ask('triage.load', { launchId: atlasOf(world).id })).kind).toBe('triage');
}

function asked(world: FakeWorld, as = 'ann') {
  const desk = launchDesk(world, { as });
  const { id: launchId } = atlasOf(world);
  const load = async () => viewOf(await desk.ask('triage.load', { launchId }));
  return {
    load,
    save: async (rows: readonly object[], version?: number) =>
      desk.ask('triage.save', { launchId, version: version ?? (await load()).version, rows, note: ' Late ' }),
    undo: (id: string) => desk.ask('triage.undo', { launchId, id }),
    followUp: (id: string, issueId: string) => desk.ask('triage.follow-up', { launchId, id, issueId }),
  };
}

function viewOf(reply: TriageReply | TriageAction): TriageView {
  if (reply.kind === 'triage') return reply;
  if (reply.kind === 'refused') throw new Error(reply.message);
  return reply.triage;
}

function messageOf(reply: TriageAction): string {
  return reply.kind === 'refused' ? reply.message : reply.kind;
}

const rework = { issueId: 'MKT-1', choice: 'rework', hours: 10 };
const drop = { issueId: 'MKT-2', choice: 'drop', hours: 5 };

describe('triage.load', () => {
  test('counts calendar days from the newest baseline; a launch on its day has nothing to decide', async () => {
    expect(await asked(await given({ due: '2026-05-22' })).load()).toMatchObject({
      days: 0,
      advice: 'none',
      rows: [],
      held: 2,
    });
    expect(await asked(await given({ due: '2026-06-04' })).load()).toMatchObject({ days: 13, advice: 'hold' });
    expect(await asked(await given({ due: '2026-06-05' })).load()).toMatchObject({
      ...{ days: 14, advice: 'triage', t0: { was: '2026-05-22', is: '2026-06-05' } },
      rows: [
        { issue: { key: 'MKT-1' }, channel: 'Web', state: 'approved', advice: 'hold' },
        { issue: { key: 'MKT-2' }, channel: 'Email', state: 'draft', advice: 'hold' },
      ],
    });
  });

  test('a launch without baseline is not late', async () => {
    const world = await givenAtlas();
    expect(await asked(world).load()).toMatchObject({ days: 0, t0: { was: null, is: '2026-05-22' }, advice: 'none' });
  });

  test('a feature that changed since is a change of scope; a wanted format and a rejected request are none', async () => {
    const world = await given({ due: '2026-05-22' });
    await givenChange(world);
    expect(await asked(world).load()).toMatchObject({ scopeChanged: true, advice: 'triage', rows: [], held: 2 });

    const [change] = world.gates.changeTable.all();
    if (change) world.gates.changeTable.put({ ...change, state: 'rejected' });
    expect(await asked(world).load()).toMatchObject({ scopeChanged: false });
    if (change) world.gates.changeTable.put({ ...change, cause: { kind: 'format', cell: aCell() } });
    expect(await asked(world).load()).toMatchObject({ scopeChanged: false });
  });

  test('of assets that the viewer does not see only their number is told', async () => {
    const world = await given();
    world.issues.hide(anId('MKT-2'), 'viewer');
    const view = await asked(world).load();
    expect(view).toMatchObject({ hidden: 1, rows: [{ issue: { key: 'MKT-1' } }] });
    expect(JSON.stringify(view)).not.toContain('MKT-2');
  });

  test('T-0 that the viewer does not see tells no delay', async () => {
    const world = await given();
    world.issues.hide(anId('PROD-9'), 'viewer');
    expect(await asked(world).load()).toMatchObject({ days: 0, t0: { was: null, is: null } });
  });
});

describe('triage.save', () => {
  test('keeps choice and hours, and shows them instead of the advice', async () => {
    const world = await given();
    expect(viewOf(await asked(world).save([rework, drop]))).toMatchObject({
      rows: [
        { choice: 'rework', hours: 10, decided: true, advice: 'hold' },
        { choice: 'drop', hours: 0, decided: true },
      ],
      saved: [
        {
          note: 'Late',
          days: 16,
          by: { name: 'Ann Writer' },
          choices: [
            { choice: 'rework', count: 1, hours: 10 },
            { choice: 'drop', count: 1, hours: 0 },
          ],
        },
      ],
    });
  });

  test('for another delay the advice is fresh again', async () => {
    const world = await given();
    await asked(world).save([rework]);
    world.issues.edit(anId('PROD-9'), { dates: { start: null, due: aDay('2026-06-20') } });
    expect(await asked(world).load()).toMatchObject({
      standing: null,
      rows: [{ choice: 'hold', decided: false }, {}],
      saved: [{}],
    });
  });

  test('who saves from an older version is shown the newer one', async () => {
    const world = await given();
    await asked(world).save([rework]);
    expect(await asked(world).save([drop], 0)).toMatchObject({
      kind: 'conflict',
      triage: { saved: [{ choices: [{ choice: 'rework' }] }] },
    });
  });

  test('refuses what is no asset, and a launch that is not late', async () => {
    const world = await given();
    expect(messageOf(await asked(world).save([{ ...rework, issueId: 'MKT-3' }]))).toBe(
      'Cannot save this triage: issue MKT-3 is no asset of this launch, or you cannot see it. Load the page again',
    );
    expect(messageOf(await asked(await given({ due: '2026-05-22' })).save([rework]))).toContain(
      'There is nothing to decide',
    );
  });
});

describe('triage.undo', () => {
  test('takes the decision back and keeps it to be read', async () => {
    const world = await given();
    const { standing } = viewOf(await asked(world).save([rework]));
    const view = viewOf(await asked(world).undo(standing ?? ''));
    expect(view).toMatchObject({
      standing: null,
      rows: [{ choice: 'hold' }, {}],
      saved: [{ undone: { by: { id: 'ann' } } }],
    });
  });
});

describe('triage.follow-up', () => {
  async function saved() {
    const world = await given();
    const { standing } = viewOf(await asked(world).save([rework, drop]));
    return { world, id: standing ?? '' };
  }

  test('opens an issue beside the asset and links the two, once however often it is asked for', async () => {
    const { world, id } = await saved();
    const view = viewOf(await asked(world).followUp(id, 'MKT-1'));
    await asked(world).followUp(id, 'MKT-1');

    expect(view.rows[0]?.followUp?.issue).toMatchObject({ summary: 'Rework: Brief lock', typeName: 'Task', due: null });
    expect(world.issues.creations).toHaveLength(1);
    expect([...world.issues.related]).toEqual([`MKT-1 ${view.rows[0]?.followUp?.issue?.id}`]);
  });

  test('two who ask at once get one issue', async () => {
    const { world, id } = await saved();
    await Promise.all([asked(world).followUp(id, 'MKT-1'), asked(world, 'olga').followUp(id, 'MKT-1')]);
    expect(world.issues.creations.flat()).toHaveLength(1);
  });

  test('after a lost answer what was made is found, and nothing is made before that is certain', async () => {
    const { world, id } = await saved();
    const create = world.issues.create.bind(world.issues);
    world.issues.create = async (drafts) => {
      await create(drafts);
      throw new Outage('Cannot tell what Jira has made', 5);
    };
    await asked(world).followUp(id, 'MKT-1');
    world.issues.create = create;
    world.issues.searchLags = true;
    expect(messageOf(await asked(world).followUp(id, 'MKT-1'))).toContain('Jira has not shown it yet');

    world.issues.searchLags = false;
    expect(viewOf(await asked(world).followUp(id, 'MKT-1')).rows[0]?.followUp?.issue?.summary).toBe(
      'Rework: Brief lock',
    );
    expect(world.issues.creations.flat()).toHaveLength(1);
  });

  test('says what Jira does not take, and can be tried again', async () => {
    const { world, id } = await saved();
    world.issues.refuseToMake = () => 'Jira says: Components is required.';
    expect(messageOf(await asked(world).followUp(id, 'MKT-1'))).toBe(
      'Cannot open a follow-up issue: Jira says: Components is required.',
    );
    world.issues.refuseToMake = () => undefined;
    expect((await asked(world).followUp(id, 'MKT-1')).kind).toBe('done');
  });

  test('refuses for what is dropped, and where the viewer may not create', async () => {
    const { world, id } = await saved();
    expect(messageOf(await asked(world).followUp(id, 'MKT-2'))).toContain('the asset is dropped');
    for (const { id: project } of world.site.all) world.site.closed.add(project);
    expect(messageOf(await asked(world).followUp(id, 'MKT-1'))).toContain('you need the permission "Create issues"');
  });
});

const messages = ['triage.load', 'triage.save', 'triage.undo', 'triage.follow-up'] as const;
type Message = (typeof messages)[number];

async function givenSaved() {
  const world = await given();
  const view = viewOf(await asked(world).save([rework]));
  const { id: launchId } = atlasOf(world);
  const id = view.standing ?? '';
  const payloads: Readonly<Record<Message, object>> = {
    'triage.load': { launchId },
    'triage.save': { launchId, version: view.version, rows: [drop], note: '' },
    'triage.undo': { launchId, id },
    'triage.follow-up': { launchId, id, issueId: 'MKT-1' },
  };
  const state = () => JSON.stringify([world.gates.triageTable.all(), world.issues.all()]);
  return { world, payloads, before: state(), state };
}

describe('whoever asks about triage', () => {
  test.each(messages)('%s tells nobody anything who is not signed in', async (message) => {
    const { world, payloads, before, state } = await givenSaved();
    expect(await launchDesk(world, { as: null }).ask(message, payloads[message])).toEqual({
      kind: 'refused',
      message: 'You are not signed in. Sign in to Jira and try again',
    });
    expect(state()).toBe(before);
  });

  test.each(messages)('%s tells nothing to someone who sees no issue of the launch, admin or not', async (message) => {
    const { world, payloads, before, state } = await givenSaved();
    for (const id of milestones) world.issues.hide(id, 'viewer');
    expect(await launchDesk(world).ask(message, payloads[message])).toEqual({
      kind: 'refused',
      message: 'Cannot do this here: the launch does not exist, or you cannot see any of its issues',
    });
    expect(state()).toBe(before);
  });

  test.each([
    ['only browse', ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3']],
    ['edit the assets, but not T-0', ['PROD-9']],
  ])('someone who may %s sees the triage and changes nothing', async (_, closed) => {
    for (const message of messages) {
      const { world, payloads, before, state } = await givenSaved();
      world.site.isAdmin = false;
      for (const key of closed) world.issues.grant(anId(key), { canEdit: false, canLink: false });
      const reply = await launchDesk(world).ask(message, payloads[message]);
      expect(reply.kind).toBe(message === 'triage.load' ? 'triage' : 'refused');
      expect(JSON.stringify(reply).includes('for PROD-9, which is its T-0')).toBe(message !== 'triage.load');
      expect(state()).toBe(before);
    }
  });

  test.each(messages)('%s lets a Jira admin decide', async (message) => {
    const { world, payloads } = await givenSaved();
    for (const id of milestones) world.issues.grant(id, { canEdit: false, canLink: false });
    const reply = await launchDesk(world).ask(message, payloads[message]);
    expect(reply.kind).toBe(message === 'triage.load' ? 'triage' : 'done');
  });
});
