import { rowNameOf } from '../../../src/domain/launches/summary-in-launch';
import { startCreation } from '../../../src/app/creation/start-creation';
import { listTemplates } from '../../../src/app/templates/list-templates';
import { removeTemplate } from '../../../src/app/templates/remove-template';
import { saveTemplate } from '../../../src/app/templates/save-template';
import { toTemplateForm } from '../../../src/app/templates/template-form';
import { templateOfLaunch } from '../../../src/app/templates/template-of-launch';
import { templateDraftReply, templatesReply, type TemplateForm } from '../../../src/contract/template';
import { checkTemplate } from '../../../src/domain/launches/templates/check-template';
import { minorRelease } from '../../../src/domain/launches/templates/minor-release';
import { aCheck, aCriterionId } from '../../support/a-gate';
import { anId, anIssue } from '../../support/an-issue';
import { ada, aWish, begun, finished } from '../../support/creation-desk';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { fromTemplateForm } from '../../../src/app/templates/template-form';
import { knownDates } from '../../support/known-dates';

const bob = { accountId: 'bob' } as const;

function aForm(overrides: Partial<TemplateForm> = {}): TemplateForm {
  return { ...toTemplateForm(minorRelease), name: 'Ours', ...overrides };
}

async function saved(world: FakeWorld, form = aForm()): Promise<string> {
  const reply = await saveTemplate(world, ada, { id: null, version: 0, template: form });
  if (reply.kind !== 'done') throw new Error(`Not saved: ${JSON.stringify(reply)}`);
  return reply.id;
}

describe('templates', () => {
  test('are listed built-in ones first, then those of the site by name, with who may change them', async () => {
    const world = createFakeWorld();
    world.site.isAdmin = false;
    world.issues.name('ada', 'Ada Okafor');
    await saved(world, aForm({ name: 'Zebra' }));
    await saved(world, aForm({ name: 'Apple' }));

    const mine = templatesReply.parse(await listTemplates(world, ada));
    const others = templatesReply.parse(await listTemplates(world, bob));

    expect(mine).toMatchObject({
      templates: [
        { id: 'standard', builtIn: true, canEdit: false, by: null },
        { id: 'minor', builtIn: true },
        { builtIn: false, canEdit: true, by: { name: 'Ada Okafor' }, version: 1, template: { name: 'Apple' } },
        { template: { name: 'Zebra' } },
      ],
    });
    expect(others).toMatchObject({ templates: [{}, {}, { canEdit: false }, { canEdit: false }] });
  });

  test('one that could not be laid is refused with the reason and the way out', async () => {
    const [freeze, ...rows] = aForm().rows;
    const late = { ...(freeze ?? rows[0]), place: { weeks: -1 } } as TemplateForm['rows'][number];
    const world = createFakeWorld();

    const reply = await saveTemplate(world, ada, { id: null, version: 0, template: aForm({ rows: [late, ...rows] }) });

    expect(reply).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/^Cannot save this template: ".*too early.*Place it later/) as string,
    });
    expect(world.launches.templateTable.all()).toEqual([]);
  });

  test('one with a gate that nobody could meet is refused, one whose gate asks for nothing has none', async () => {
    const world = createFakeWorld();
    const [freeze, ...rows] = aForm().rows;
    const withGate = (gate: TemplateForm['rows'][number]['gate']) =>
      aForm({ rows: [{ ...(freeze ?? rows[0]), gate } as TemplateForm['rows'][number], ...rows] });
    const nobody = { kind: 'approval', title: 'Go', role: ' ', apartFrom: [], within: null } as const;

    expect(
      await saveTemplate(world, ada, {
        ...{ id: null, version: 0 },
        template: withGate({ criteria: [{ ...nobody, apartFrom: [] }], freezesScope: false }),
      }),
    ).toEqual({
      kind: 'refused',
      message:
        'Cannot save this template: "Feature freeze" asks for the approval "Go" of nobody. Name a kind of person, such as "legal reviewer"',
    });
    await saved(world, withGate({ criteria: [], freezesScope: false }));
    expect(world.launches.templateTable.all()[0]?.template.rows[0]).not.toHaveProperty('gate');
  });

  test('whoever saves second is told of the conflict', async () => {
    const world = createFakeWorld();
    const id = await saved(world);

    expect(await saveTemplate(world, ada, { id, version: 1, template: aForm({ name: 'One' }) })).toEqual({
      kind: 'done',
      id,
    });
    expect(await saveTemplate(world, ada, { id, version: 1, template: aForm({ name: 'Two' }) })).toEqual({
      kind: 'conflict',
    });
    expect(await removeTemplate(world, ada, { id, version: 1 })).toEqual({ kind: 'conflict' });
    expect(world.launches.templateTable.all()).toMatchObject([{ template: { name: 'One' }, by: 'ada', version: 2 }]);
  });

  test('only who has made one, or a Jira admin, changes or removes it; built-in ones nobody', async () => {
    const world = createFakeWorld();
    const id = await saved(world);
    const change = { id, version: 1, template: aForm({ name: 'Theirs' }) };
    world.site.isAdmin = false;

    for (const reply of [await saveTemplate(world, bob, change), await removeTemplate(world, bob, change)])
      expect(reply).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('somebody else has made it') as string,
      });
    for (const builtIn of ['standard', 'minor']) {
      expect(await saveTemplate(world, ada, { ...change, id: builtIn })).toMatchObject({ kind: 'refused' });
      expect(await removeTemplate(world, ada, { id: builtIn, version: 0 })).toMatchObject({ kind: 'refused' });
    }
    world.site.isAdmin = true;
    expect(await saveTemplate(world, bob, change)).toEqual({ kind: 'done', id });
    expect(world.launches.templateTable.all()).toMatchObject([{ by: 'ada' }]);
    expect(await removeTemplate(world, bob, { id, version: 2 })).toEqual({ kind: 'done', id });
    expect(await removeTemplate(world, bob, { id, version: 2 })).toMatchObject({ kind: 'refused' });
  });

  test('a site has a hundred of its own', async () => {
    const world = createFakeWorld();
    for (let count = 0; count < 100; count += 1) await saved(world);

    expect(await saveTemplate(world, ada, { id: null, version: 0, template: aForm() })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('100 of its own, and no more fit. Remove one') as string,
    });
  });

  test('a launch is made from one of the site, and keeps its name when that is gone', async () => {
    const world = createFakeWorld();
    const id = await saved(world);
    const creation = await begun(world, aWish({ templateId: id }));
    await removeTemplate(world, ada, { id, version: 1 });

    await finished(world, creation);

    expect(world.store.launchTable.all()).toMatchObject([{ templateName: 'Ours' }]);
    expect(await startCreation(world, ada, aWish({ templateId: id }))).toMatchObject({ kind: 'refused' });
  });
});

describe('templateOfLaunch', () => {
  async function draft(world: FakeWorld) {
    const launch = world.store.launchTable.all()[0];
    const reply = templateDraftReply.parse(await templateOfLaunch(world, launch?.id ?? 'none'));
    if (reply.kind !== 'draft') throw new Error(reply.message);
    return reply;
  }

  test('gives back what the launch was made from, owners, places and texts included', async () => {
    const world = createFakeWorld();
    await finished(world, await begun(world));

    const { template, notes } = await draft(world);

    const said = (rows: TemplateForm['rows']) =>
      rows.map(({ name, role, owner, place, deliverable, checkpoint, optional, duration }) => ({
        ...{ name, role, owner, place, deliverable, checkpoint, optional, duration },
      }));
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    expect(said(template.rows).sort(byName)).toEqual(said(toTemplateForm(minorRelease).rows).sort(byName));
    expect(template.dependencies).toHaveLength(minorRelease.dependencies.length);
    expect(notes).toEqual([]);
    const gates = (rows: TemplateForm['rows']) => rows.map(({ name, gate }) => [name, gate]).sort();
    expect(gates(template.rows)).toEqual(gates(toTemplateForm(minorRelease).rows));
  });

  test('takes over what gates ask for by now, without those the viewer cannot see and without its own issues', async () => {
    const world = createFakeWorld();
    await finished(world, await begun(world));
    const named = (name: string) =>
      world.issues.all().issues.find(({ summary }) => rowNameOf(summary, 'Atlas 2.1') === name)?.id ?? anId('none');
    const freeze = world.gates.gateTable.one(named('Feature freeze'));
    if (!freeze) throw new Error('Nothing was made');
    const drafts = { id: aCriterionId('c9'), kind: 'issues', title: 'Drafts', issueIds: [anId('MKT-1')] } as const;
    await world.gates.save({ gate: { ...freeze, criteria: [drafts, aCheck('c1', 'Looked at')], freezesScope: false } });
    world.issues.hide(named('Claim sign-off'), 'viewer');

    const { template, notes } = await draft(world);

    const gateOf = (name: string) => template.rows.find((row) => row.name === name)?.gate;
    expect(gateOf('Feature freeze')).toEqual({
      criteria: [{ kind: 'check', title: 'Looked at' }],
      freezesScope: false,
    });
    expect(gateOf('Asset production')).toBeUndefined();
    expect(template.rows.map(({ name }) => name)).not.toContain('Claim sign-off');
    expect(notes).toContain('Criteria of gates left out, because they name issues of this launch: Drafts');
  });

  test('says in words what it leaves out', async () => {
    const world = createFakeWorld();
    await finished(world, await begun(world));
    const { issues, links } = world.issues.all();
    const named = (name: string) =>
      issues.find(({ summary }) => rowNameOf(summary, 'Atlas 2.1') === name)?.id ?? anId('none');
    world.issues.edit(named('Review 7 days after launch'), { dates: knownDates(null) });
    world.issues.edit(named('Asset production'), { dates: knownDates('2026-06-29', '2026-06-23') });
    world.issues.hide(named('Brief lock'), 'viewer');
    expect(links.length).toBeGreaterThan(0);

    const { template, notes } = await draft(world);

    expect(notes).toEqual([
      '1 milestone that you cannot see left out',
      expect.stringMatching(/^Left out, because without a due day: PROD-\d+$/),
      expect.stringMatching(/^Dependencies that the launch does not keep are left out: PROD-\d+ on MKT-\d+$/),
    ]);
    expect(template.rows.map(({ name }) => name).sort()).toEqual([
      'Asset production',
      'Claim sign-off',
      'Feature freeze',
      'Launch',
    ]);
    expect(checkTemplate(fromTemplateForm(template)).kind).toBe('possible');
  });

  test('takes the days of the launch where those of its template do not go with it any more', async () => {
    const world = createFakeWorld();
    await finished(world, await begun(world));
    const freeze = world.issues
      .all()
      .issues.find(({ summary }) => rowNameOf(summary, 'Atlas 2.1') === 'Feature freeze');
    const milestone = world.store.milestoneTable.one(freeze?.id ?? anId('none'));
    if (!milestone?.row) throw new Error('Nothing was made');
    await world.store.save({ milestones: [{ ...milestone, row: { ...milestone.row, place: { weeks: 2 } } }] });

    const { template, notes } = await draft(world);

    expect(notes).toEqual([expect.stringContaining('rows lie where they lie in the launch')]);
    expect(checkTemplate(fromTemplateForm(template)).kind).toBe('possible');
  });

  test('needs a T-0 that the viewer sees, and a launch they see', async () => {
    const world = createFakeWorld();
    await finished(world, await begun(world));
    const [launch] = world.store.launchTable.all();
    world.issues.hide(launch?.t0 ?? anId('none'), 'viewer');
    world.issues.put(anIssue({ key: 'MKT-1' }));

    expect(await templateOfLaunch(world, launch?.id ?? '')).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('no T-0') as string,
    });
    for (const { id } of world.issues.all().issues) world.issues.hide(id, 'viewer');
    const unseen = await templateOfLaunch(world, launch?.id ?? '');
    expect(unseen).toMatchObject({ kind: 'refused' });
    expect(await templateOfLaunch(world, 'none')).toEqual(unseen);
  });
});
