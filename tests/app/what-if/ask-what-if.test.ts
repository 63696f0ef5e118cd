import type { Criterion } from '../../../src/domain/gates/gate';
import { aCheck, aCriterionId, aGate } from '../../support/a-gate';
import { aClaim, aBook } from '../../support/a-claim';
import { aFeature, someFacts } from '../../support/a-feature';
import { aCell } from '../../support/a-matrix';
import { anId } from '../../support/an-issue';
import { countCalls } from '../../support/count-calls';
import type { FakeWorld } from '../../support/fake-world';
import { atlasOf, changeAtlas, givenAtlas } from '../../support/given-atlas';
import { givenFormats } from '../../support/given-formats';
import { givenGates } from '../../support/given-gates';
import { movedByPerson, recordOf } from '../../support/given-launch';
import { whatIfDesk } from '../../support/what-if-desk';

const freezeOn = (due: string) => ({ issueId: 'PROD-2', due });
const late = freezeOn('2026-05-19');
const at = '2026-05-04T09:00:00.000Z';

/** MKT-1 and MKT-2 have claims; the second of MKT-2 names PROD-14, which belongs to the freeze. */
async function givenClaims(world: FakeWorld): Promise<void> {
  const features = [{ id: anId('PROD-14'), seen: 0 }];
  const books = {
    'MKT-1': [aClaim({ id: 'a' })],
    'MKT-2': [aClaim({ id: 'b' }), aClaim({ id: 'c', features })],
    'MKT-3': [aClaim({ id: 'd', features }), aClaim({ id: 'e' })],
  };
  world.narrative.featureTable.put(aFeature({ id: 'PROD-14', facts: someFacts({ parentId: 'PROD-2' }) }));
  for (const [key, claims] of Object.entries(books)) {
    const issueId = anId(key);
    const tally = { all: claims.length, unrated: 0, fingerprint: '', features: claims.flatMap((one) => one.features) };
    const { sheet } = aBook(claims, { issueId, tally, version: 0 });
    await world.narrative.save({ sheets: [sheet], claimPages: [{ issueId, page: 0, claims }] });
  }
}

describe('askWhatIf', () => {
  test('tells what would follow: who would move whom, from when to when', async () => {
    const world = await givenAtlas();
    world.issues.edit(anId('MKT-2'), { assignee: { accountId: 'cody', name: 'Cody Copy' } });

    const seen = await whatIfDesk(world).see(late);

    expect(seen).toMatchObject({
      launch: { id: atlasOf(world).id, name: 'Atlas 2.0' },
      issue: { key: 'PROD-2', due: '2026-05-05' },
      ...{ canEdit: true, to: { start: null, due: '2026-05-19' }, days: 10, held: false, hidden: 0, conflicts: [] },
    });
    expect(seen.shifts).toEqual([
      {
        issue: expect.objectContaining({ key: 'MKT-1' }) as unknown,
        who: null,
        from: { start: null, due: '2026-05-07' },
        to: { start: null, due: '2026-05-21' },
        days: 10,
      },
      {
        issue: expect.objectContaining({ key: 'MKT-2' }) as unknown,
        who: { id: 'cody', name: 'Cody Copy' },
        from: { start: '2026-05-11', due: '2026-05-13' },
        to: { start: '2026-05-22', due: '2026-05-26' },
        days: 9,
      },
    ]);
    expect(seen.proposals).toMatchObject([
      { issue: { key: 'PROD-9' }, to: { start: null, due: '2026-05-28' }, days: 4 },
    ]);
  });

  test('names a rule that a pinned milestone would break, with its link', async () => {
    const world = await givenAtlas();
    const pinned = recordOf(world, 'MKT-1');
    world.store.milestoneTable.put({ ...pinned, pinned: true });

    expect(await whatIfDesk(world).see(freezeOn('2026-05-06'))).toMatchObject({
      shifts: [],
      conflicts: [
        {
          linkId: pinned.gatedBy[0]?.linkId,
          predecessor: { key: 'PROD-2' },
          successor: { key: 'MKT-1' },
          successorPinned: true,
          standing: { kind: 'short', needed: '2026-05-08', actual: '2026-05-07', days: 1 },
        },
      ],
    });
  });

  test.each([
    ['the settings', false],
    ['the launch', true],
  ])('says that dates would only be offered where %s ask first', async (_, ofLaunch) => {
    const world = await givenAtlas();
    const dial = { kind: 'ask-above', days: 9 } as const;
    if (ofLaunch) changeAtlas(world, { dial });
    else await world.settings.save({ ...world.settings.now(), dial });

    expect(await whatIfDesk(world).see(late)).toMatchObject({ held: true, shifts: [{}, {}] });
    expect(await whatIfDesk(world).see(freezeOn('2026-05-18'))).toMatchObject({ held: false });
  });

  test('of hidden milestones, and of what hangs on them, tells only how many would move', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('MKT-1'), 'viewer');

    const seen = await whatIfDesk(world).see(late);

    expect(seen).toMatchObject({ shifts: [], proposals: [], hidden: 2 });
    expect(JSON.stringify(seen)).not.toMatch(/MKT-1|Brief lock|2026-05-21/);
  });

  test('takes in what people have changed since the app last looked, as settling will', async () => {
    const world = await givenAtlas();
    await movedByPerson(world, 'MKT-2', { due: '2026-05-29', start: '2026-05-27' });

    const seen = await whatIfDesk(world).see(late);

    expect(seen.shifts.map(({ issue }) => issue.key)).toEqual(['MKT-1']);
    expect(seen.proposals).toMatchObject([{ issue: { key: 'PROD-9' }, to: { due: '2026-06-02' } }]);
  });

  test('a launch whose dates are being written is told as Jira shows it now', async () => {
    const world = await givenAtlas();
    changeAtlas(world, { openRipple: 'ripple-1' as never });
    await movedByPerson(world, 'MKT-1', { due: '2026-05-08' });

    expect((await whatIfDesk(world).see(late)).shifts).toMatchObject([
      { issue: { key: 'MKT-1' }, from: { due: '2026-05-08' } },
      { issue: { key: 'MKT-2' } },
    ]);
  });

  test('judges gates of what would move, as they are and on their new day', async () => {
    const world = await givenAtlas();
    world.clock.set('2026-05-12T09:00:00.000Z');
    const open = {
      criteria: [aCheck()],
      answers: [{ criterionId: aCheck().id, kind: 'check', by: 'ann', at }],
    } as const;
    givenGates(
      world,
      aGate({ issueId: 'PROD-2' }),
      aGate({ issueId: 'MKT-1' }),
      aGate({ issueId: 'MKT-2', ...open }),
      aGate({ issueId: 'MKT-3' }),
    );

    expect((await whatIfDesk(world).see(late)).gates).toMatchObject([
      { issue: { key: 'PROD-2' }, state: 'missed', wouldBe: 'shut' },
      { issue: { key: 'MKT-1' }, state: 'missed', wouldBe: 'shut' },
      { issue: { key: 'MKT-2' }, state: 'open', wouldBe: 'open' },
    ]);
  });

  test('tells which claims to look at again: all of what moves, and elsewhere those that name what slips', async () => {
    const world = await givenAtlas();
    await givenClaims(world);

    expect((await whatIfDesk(world).see(late)).claims).toMatchObject([
      { issue: { key: 'MKT-1' }, claims: 1 },
      { issue: { key: 'MKT-2' }, claims: 2 },
      { issue: { key: 'MKT-3' }, claims: 1 },
    ]);
    world.issues.hide(anId('MKT-3'), 'viewer');
    expect((await whatIfDesk(world).see(late)).claims.map(({ issue }) => issue.key)).toEqual(['MKT-1', 'MKT-2']);
  });

  test('tells on which assets work has begun, and what triage would have done again', async () => {
    const world = await givenAtlas();
    await givenClaims(world);
    givenFormats(world, [aCell({ issueId: anId('MKT-2'), state: 'approved' })]);

    // Eight working days are twelve calendar days: a minor delay, all holds.
    const minor = await whatIfDesk(world).see(freezeOn('2026-05-17'));
    const major = await whatIfDesk(world).see(late);

    expect(minor.assets).toMatchObject([
      { issue: { key: 'MKT-1' }, state: 'draft', hours: 0 },
      { issue: { key: 'MKT-2' }, state: 'approved', hours: 0 },
    ]);
    expect(major.assets).toMatchObject([
      { issue: { key: 'MKT-1' }, state: 'draft', hours: 0 },
      { issue: { key: 'MKT-2' }, state: 'approved', hours: 8 },
    ]);
  });

  test('reckons what it costs when T-0 would be later, also where that is only proposed', async () => {
    const world = await givenAtlas({ worth: { peakSales: 36_500_000, margin: 10 } });
    await givenClaims(world);
    givenFormats(world, [aCell({ issueId: anId('MKT-2'), state: 'approved' })]);

    expect((await whatIfDesk(world).see(late)).cost).toMatchObject({
      ...{ currency: 'EUR', rate: 80, reworkHours: 8, rework: 640, delayDays: 6, delay: 60_000 },
      formula: [expect.stringContaining('Delay'), expect.stringContaining('Rework')] as unknown,
    });
    world.issues.hide(anId('PROD-9'), 'viewer');
    expect((await whatIfDesk(world).see(late)).cost).toMatchObject({ delayDays: null, delay: null });
  });

  test('asks Jira five times at most, however many milestones are hidden or have gates', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('MKT-3'), 'viewer');
    world.issues.put({ ...world.issues.at(anId('MKT-3')), id: anId('MKT-60'), key: 'MKT-60' });
    const evidence = { kind: 'attachment', attachmentId: '7', fileName: 'key visual.png' } as const;
    const proof = { criterionId: aCriterionId('proof'), kind: 'evidence', evidence, by: 'ann', at } as const;
    const criteria: Criterion[] = [
      { id: aCriterionId('proof'), title: 'Key visual', kind: 'evidence' },
      { id: aCriterionId('done'), title: 'Master files', kind: 'issues', issueIds: [anId('MKT-60'), anId('MKT-3')] },
    ];
    givenGates(world, ...['PROD-2', 'MKT-1', 'MKT-2'].map((issueId) => aGate({ issueId, criteria, answers: [proof] })));
    const { port: issues, counts } = countCalls(world.issues);

    expect((await whatIfDesk({ ...world, issues }).see(late)).gates).toHaveLength(3);
    // As the viewer, the hidden ones as the app, and an issue outside the launch that gates wait for.
    expect(Object.fromEntries(counts)).toEqual({ read: 3, editable: 1, attachments: 1 });
  });

  test('writes nothing by asking', async () => {
    const world = await givenAtlas();
    await givenClaims(world);
    givenGates(world, aGate({ issueId: 'MKT-1' }));
    const before = JSON.stringify(everything(world));

    await whatIfDesk(world).see(late);

    expect(JSON.stringify(everything(world))).toBe(before);
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });
});

describe('a date that cannot be thought of', () => {
  const gone = 'Cannot do this here: the issue does not exist, or you cannot see it';

  test.each<[string, object, string]>([
    ['of an issue that is not there', { issueId: 'MKT-77' }, gone],
    [
      'of an issue in no launch',
      { issueId: 'PROD-14' },
      'Cannot show what this date would set off: PROD-14 is in no launch, so nothing hangs on its date. Add a dependency first, or change the date in Jira',
    ],
    [
      'with a start after the due day',
      { start: '2026-05-20' },
      'Cannot show what this date would set off: PROD-2 would start on Wed 20 May 2026, after it is due on Tue 19 May 2026. Choose an earlier start or a later due day',
    ],
  ])('%s is refused', async (_, part, message) => {
    const world = await givenAtlas();
    const { ...story } = world.issues.at(anId('PROD-9'));
    world.issues.put({ ...story, id: anId('PROD-14'), key: 'PROD-14' });

    expect(await whatIfDesk(world).ask({ ...late, ...part })).toEqual({ kind: 'refused', message });
  });

  test('of a hidden issue is refused in the same words as of none', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('PROD-2'), 'viewer');

    expect(await whatIfDesk(world).ask(late)).toEqual({ kind: 'refused', message: gone });
  });

  test('in an archived launch is refused', async () => {
    const world = await givenAtlas({ state: 'archived' });

    expect(await whatIfDesk(world).ask(late)).toEqual({
      kind: 'refused',
      message:
        'Cannot show what this date would set off: the launch is archived, and its dates follow nothing. Make it active again first',
    });
  });

  test('in a launch that was taken back is one in no launch', async () => {
    const world = await givenAtlas({ state: 'removed' });

    expect(await whatIfDesk(world).ask(late)).toMatchObject({
      message: expect.stringContaining('PROD-2 is in no launch') as unknown,
    });
  });
});

describe('from where somebody stands', () => {
  test('a panel tells of its own launch alone', async () => {
    const world = await givenAtlas();
    const other = {
      ...recordOf(world, 'MKT-3'),
      id: anId('MKT-50'),
      launchId: 'other' as never,
      gates: [],
      gatedBy: [],
    };
    world.store.milestoneTable.put({ ...other, version: 0 });
    world.store.launchTable.put({ ...atlasOf(world), id: 'other' as never, version: 0 });
    world.issues.put({ ...world.issues.at(anId('MKT-3')), id: anId('MKT-50'), key: 'MKT-50' });
    const from = (issueId: string) => whatIfDesk(world, { accountId: 'ann', issueId: anId(issueId) }).ask(late);

    expect([await from('MKT-2'), await from('PROD-2')]).toMatchObject([{ kind: 'what-if' }, { kind: 'what-if' }]);
    expect([await from('MKT-50'), await from('MKT-99')]).toMatchObject([{ kind: 'refused' }, { kind: 'refused' }]);
  });

  test('a macro tells of the launch it is bound to alone', async () => {
    const world = await givenAtlas();
    const { id } = atlasOf(world);
    const from = (bound: string | null) => whatIfDesk(world, { accountId: 'ann', bound: bound as never }).ask(late);

    expect(await from(id)).toMatchObject({ kind: 'what-if' });
    expect([await from(null), await from('other')]).toMatchObject([{ kind: 'refused' }, { kind: 'refused' }]);
  });
});

/** All that is stored anywhere. */
function everything({ store, gates, narrative, issues, settings }: FakeWorld): unknown {
  return [
    ...[store.launchTable.all(), store.milestoneTable.all(), store.rippleTable.all(), gates.gateTable.all()],
    ...[narrative.sheetTable.all(), narrative.featureTable.all(), issues.all(), settings.now()],
  ];
}
