import type { FormatsAction } from '../../../src/contract/formats';
import { emptyGate } from '../../../src/domain/gates/empty-gate';
import type { Criterion, CriterionId, Gate } from '../../../src/domain/gates/gate';
import type { CellRecord } from '../../../src/domain/launches/formats/format-matrix';
import { aCell } from '../../support/a-matrix';
import { anId, anIssue } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, givenAtlas } from '../../support/given-atlas';
import { formatsOf, givenFormats } from '../../support/given-formats';
import { givenGates } from '../../support/given-gates';
import { launchDesk } from '../../support/launch-desk';

const settled = { by: 'olga', at: '2026-05-01T09:00:00.000Z' };
const banner = aCell({ issueId: anId('MKT-2') });
const mail = aCell({ id: 'mail', channel: 'Email', format: 'Newsletter' });

const legal: Criterion = { id: 'legal' as CriterionId, kind: 'check', title: 'Legal approval' };

function gateOf(key: string, criterion: Criterion): Gate {
  return { ...emptyGate(anId(key), settled.at), criteria: [criterion] };
}

async function given(cells: readonly CellRecord[] = [banner, mail], overrides = {}): Promise<FakeWorld> {
  const world = await givenAtlas();
  world.issues.name('olga', 'Olga Braun');
  givenFormats(world, cells, overrides);
  world.jobs.queue.length = 0;
  return world;
}

function asked(world: FakeWorld) {
  const desk = launchDesk(world);
  const { id: launchId } = atlasOf(world);
  return {
    load: () => desk.ask('formats.load', { launchId }),
    save: (cells: readonly CellRecord[], version = formatsOf(world).version) => {
      const names = (of: (cell: CellRecord) => string) => [...new Set(cells.map(of))];
      const form = {
        channels: names(({ channel }) => channel),
        formats: names(({ format }) => format),
        regions: names(({ region }) => region),
        cells: cells.map(({ id, channel, format, region, issueId }) => ({ id, channel, format, region, issueId })),
      };
      return desk.ask('formats.save', { launchId, version, form });
    },
    settle: (act: 'settle' | 'reopen', version = formatsOf(world).version) =>
      desk.ask('formats.settle', { launchId, version, act }),
    set: (cellId: string, state: string) => desk.ask('formats.cell', { launchId, cellId, state }),
    want: (id: string, channel = 'Retail') => {
      const cell = { id, channel, format: 'Shelf card', region: 'EMEA', issueId: null };
      return desk.ask('formats.want', { launchId, cell });
    },
  };
}

function messageOf(reply: FormatsAction): string {
  return reply.kind === 'refused' ? reply.message : reply.kind;
}

describe('formats.load', () => {
  test('a launch without formats offers the channels of the settings', async () => {
    const world = await givenAtlas();
    const reply = await asked(world).load();
    expect(reply).toMatchObject({ kind: 'matrix', version: 0, form: { cells: [] }, settled: null, canManage: true });
    expect(reply.kind === 'matrix' && reply.usual.channels.slice(0, 2)).toEqual(['Web', 'Email']);
  });

  test('shows issues as the viewer sees them; a hidden one keeps its id alone', async () => {
    const world = await given([
      aCell({ issueId: anId('MKT-2') }),
      aCell({ id: 'mail', channel: 'Email', issueId: anId('MKT-77') }),
    ]);
    world.issues.put(anIssue({ key: 'MKT-77', due: '2026-05-14', summary: 'Secret mail' }));
    world.issues.hide(anId('MKT-77'), 'viewer');

    const reply = await asked(world).load();

    expect(reply).toMatchObject({
      form: { cells: [{ issueId: 'MKT-2' }, { issueId: 'MKT-77' }] },
      cells: [
        { issue: { key: 'MKT-2', summary: 'Copy' }, mayEdit: true },
        { issue: null, mayEdit: false },
      ],
    });
    expect(JSON.stringify(reply)).not.toContain('Secret');
  });
});

describe('formats.save', () => {
  test('keeps what is chosen and tells who chose it', async () => {
    const world = await given([]);
    expect(await asked(world).save([banner, mail])).toMatchObject({
      kind: 'done',
      matrix: {
        version: 2,
        cells: [{ state: 'planned' }, { state: 'planned' }],
        history: [{ did: 'Added 2 deliverables' }],
      },
    });
  });

  test('who saves from an older version is shown the newer one, and nothing is lost', async () => {
    const world = await given();
    const older = formatsOf(world).version;
    await asked(world).save([banner], older);

    expect(await asked(world).save([mail], older)).toMatchObject({
      kind: 'conflict',
      matrix: { form: { cells: [{ id: 'web' }] } },
    });
    expect(formatsOf(world).cells.map(({ id }) => id)).toEqual(['web']);
  });

  test('refuses an issue that the viewer does not see, but leaves those that were named before', async () => {
    const world = await given([aCell({ issueId: anId('MKT-3') })]);
    world.issues.hide(anId('MKT-3'), 'viewer');

    expect(messageOf(await asked(world).save([aCell({ issueId: anId('MKT-78') })]))).toBe(
      'Cannot save these formats: issue MKT-78 does not exist, or you cannot see it. Choose another',
    );
    expect(await asked(world).save([aCell({ issueId: anId('MKT-3'), region: 'EMEA' })])).toMatchObject({
      kind: 'done',
    });
  });
});

describe('formats.settle', () => {
  test('settles and opens again; gates that wait for the formats are judged', async () => {
    const world = await given();
    const formats: Criterion = { id: 'f' as CriterionId, kind: 'formats', title: 'Formats settled', wanted: 'settled' };
    givenGates(world, gateOf('MKT-1', formats), gateOf('MKT-3', legal));

    expect(await asked(world).settle('settle')).toMatchObject({
      kind: 'done',
      matrix: { settled: { by: { id: 'ann' } } },
    });
    expect(world.jobs.queue).toMatchObject([{ kind: 'tell-gates', issueIds: ['MKT-1'] }]);
    expect(await asked(world).settle('reopen')).toMatchObject({ kind: 'done', matrix: { settled: null } });
  });

  test('from an older version it is a conflict: what is settled is what one sees', async () => {
    const world = await given();
    expect(await asked(world).settle('settle', 0)).toMatchObject({ kind: 'conflict' });
    expect(formatsOf(world).settled).toBeNull();
  });
});

describe('formats.cell', () => {
  test('two people who set two deliverables at once are both heard', async () => {
    const world = await given();
    const [one, other] = await Promise.all([
      asked(world).set('web', 'in-review'),
      asked(world).set('mail', 'approved'),
    ]);

    expect([one.kind, other.kind]).toEqual(['done', 'done']);
    expect(formatsOf(world).cells.map(({ state }) => state)).toEqual(['in-review', 'approved']);
  });

  test('is not approved while the gate of its issue is shut, and is once it opens', async () => {
    const world = await given();
    givenGates(world, gateOf('MKT-2', legal));

    expect(messageOf(await asked(world).set('web', 'approved'))).toBe(
      'Cannot set "Web · Banner · Global" to approved: the gate of MKT-2 is shut: Legal approval. Meet its criteria first',
    );
    expect(await asked(world).load()).toMatchObject({
      cells: [{ blocked: 'the gate of MKT-2 is shut: Legal approval' }, { blocked: null }],
    });

    const done = { criterionId: legal.id, kind: 'check' as const, by: 'ann', at: settled.at };
    givenGates(world, { ...gateOf('MKT-2', legal), answers: [done] });
    expect(await asked(world).set('web', 'approved')).toMatchObject({
      kind: 'done',
      matrix: { cells: [{ state: 'approved' }, {}] },
    });
  });

  test('is not held back by a gate that itself waits for the formats', async () => {
    const world = await given();
    const all: Criterion = { id: 'f' as CriterionId, kind: 'formats', title: 'All approved', wanted: 'approved' };
    givenGates(world, gateOf('MKT-2', all));
    expect(await asked(world).set('web', 'approved')).toMatchObject({ kind: 'done' });
  });
});

describe('formats.want', () => {
  test('opens one change request, however often it is asked for', async () => {
    const world = await given([banner], { settled });

    expect(await asked(world).want('new')).toMatchObject({
      kind: 'done',
      note: 'A change request for "Retail · Shelf card · EMEA" is open under Changes. Once it is approved, the deliverable is added here.',
    });
    expect(await asked(world).want('new')).toMatchObject({
      note: expect.stringContaining('was asked for already') as string,
    });
    expect(await asked(world).want('newer', ' retail')).toMatchObject({
      note: expect.stringContaining('was asked for already') as string,
    });
    expect(world.gates.changeTable.all()).toMatchObject([
      { cause: { kind: 'format', cell: { id: 'new', channel: 'Retail' } }, by: 'ann', state: 'open' },
    ]);
    expect(formatsOf(world).cells).toHaveLength(1);
  });

  test('is refused while the formats are not settled, and for what is there', async () => {
    const open = await given();
    expect(messageOf(await asked(open).want('new'))).toContain('the formats are not settled yet');
    const world = await given([aCell({ channel: 'Retail', format: 'shelf card', region: 'EMEA' })], { settled });
    expect(messageOf(await asked(world).want('new'))).toBe(
      'Cannot ask for "Retail · Shelf card · EMEA": it is there already. Use that one',
    );
  });
});

const messages = ['formats.load', 'formats.save', 'formats.settle', 'formats.cell', 'formats.want'] as const;
type Message = (typeof messages)[number];
const needsManager: readonly Message[] = ['formats.save', 'formats.settle'];
const milestones = ['PROD-2', 'PROD-9', 'MKT-1', 'MKT-2', 'MKT-3'].map((key) => anId(key));

function payloadOf(world: FakeWorld, message: Message): object {
  const { id: launchId } = atlasOf(world);
  const cell = { id: 'new', channel: 'Retail', format: 'Card', region: 'EMEA', issueId: null };
  const payloads: Readonly<Record<Message, object>> = {
    'formats.load': {},
    'formats.save': { version: 1, form: { channels: [], formats: [], regions: [], cells: [] } },
    'formats.settle': { version: 1, act: 'reopen' },
    'formats.cell': { cellId: 'web', state: 'in-review' },
    'formats.want': { cell },
  };
  return { launchId, ...payloads[message] };
}

/** Everything that may be done can be done: settled, except where it is to be chosen. */
function givenFor(message: Message): Promise<FakeWorld> {
  return given([banner], { settled: message === 'formats.save' ? null : settled });
}

async function askedAs(world: FakeWorld, message: Message, as: string | null = 'ann') {
  const reply = await launchDesk(world, { as }).ask(message, payloadOf(world, message));
  return { kind: reply.kind, text: JSON.stringify(reply) };
}

function stateOf({ gates }: FakeWorld): string {
  return JSON.stringify([gates.matrixTable.all(), gates.changeTable.all()]);
}

describe('whoever asks about formats', () => {
  test.each(messages)('%s tells nobody anything who is not signed in', async (message) => {
    const world = await givenFor(message);
    const before = stateOf(world);
    expect((await askedAs(world, message, null)).text).toBe(
      '{"kind":"refused","message":"You are not signed in. Sign in to Jira and try again"}',
    );
    expect(stateOf(world)).toBe(before);
  });

  test.each(messages)('%s tells nothing to someone who sees no issue of the launch, admin or not', async (message) => {
    const world = await givenFor(message);
    const before = stateOf(world);
    for (const id of milestones) world.issues.hide(id, 'viewer');
    const { kind, text } = await askedAs(world, message);
    expect(kind).toBe('refused');
    expect(text).toContain('the launch does not exist, or you cannot see any of its issues');
    expect(stateOf(world)).toBe(before);
  });

  test.each(messages)('%s lets someone who may only browse look and nothing else', async (message) => {
    const world = await givenFor(message);
    const before = stateOf(world);
    world.site.isAdmin = false;
    for (const id of milestones) world.issues.grant(id, { canEdit: false, canLink: false });
    const { kind, text } = await askedAs(world, message);
    expect(kind).toBe(message === 'formats.load' ? 'matrix' : 'refused');
    expect(text.includes('Edit issues')).toBe(message !== 'formats.load');
    expect(stateOf(world)).toBe(before);
  });

  test.each(messages)('%s lets someone who may edit an asset say how far it is and ask for more', async (message) => {
    const world = await givenFor(message);
    world.site.isAdmin = false;
    world.issues.grant(anId('PROD-9'), { canEdit: false, canLink: false });
    const { kind } = await askedAs(world, message);
    expect(kind).toBe(needsManager.includes(message) ? 'refused' : message === 'formats.load' ? 'matrix' : 'done');
  });

  test.each(messages)(
    '%s lets a Jira admin manage, but not set the state in an issue they may not edit',
    async (message) => {
      const world = await givenFor(message);
      for (const id of milestones) world.issues.grant(id, { canEdit: false, canLink: false });
      const { kind } = await askedAs(world, message);
      const refused: readonly Message[] = ['formats.cell', 'formats.want'];
      expect(kind).toBe(message === 'formats.load' ? 'matrix' : refused.includes(message) ? 'refused' : 'done');
    },
  );
});
