import type { ChoiceView } from '../../../src/contract/conflicts';
import { showChoices } from '../../../src/app/conflicts/show-choices';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { launchOf, recordOf } from '../../support/given-launch';
import { change, givenConflict, onPress } from './given-conflict';

async function choicesIn(world: FakeWorld, asked = onPress): Promise<readonly ChoiceView[]> {
  const reply = await showChoices(world, asked);
  if (reply.kind !== 'choices') throw new Error(`Cannot look at the choices: ${JSON.stringify(reply)}`);
  return reply.choices;
}

async function choiceIn(world: FakeWorld, wanted: ChoiceView['choice']): Promise<ChoiceView | undefined> {
  return (await choicesIn(world)).find(({ choice }) => choice === wanted);
}

describe('showChoices', () => {
  test('names the conflict and all ways out, and writes nothing', async () => {
    const world = await givenConflict();
    const before = JSON.stringify([world.store.milestoneTable.all(), world.store.rippleTable.all()]);
    world.issues.forgetTraffic();

    expect(await showChoices(world, onPress)).toMatchObject({
      kind: 'choices',
      conflict: {
        linkId: 'link-1',
        predecessor: { key: 'PROD-2' },
        successor: { key: 'MKT-1' },
        successorPinned: true,
        standing: { kind: 'short', needed: '2026-05-15', actual: '2026-05-12', days: 3 },
      },
    });
    expect((await choicesIn(world)).map(({ choice, blocked }) => [choice, blocked])).toEqual([
      ['move-successor', null],
      ['move-predecessor', null],
      ['unpin', null],
      ['shorten-lag', null],
      ['override', null],
    ]);
    expect(JSON.stringify([world.store.milestoneTable.all(), world.store.rippleTable.all()])).toBe(before);
    expect([world.issues.writes, world.jobs.queue]).toEqual([[], []]);
  });

  test('moving the later issue goes just far enough, and what waits for it follows', async () => {
    expect(await choiceIn(await givenConflict(), 'move-successor')).toMatchObject({
      to: { start: '2026-05-15', due: '2026-05-15' },
      moves: [{ issue: { key: 'MKT-2' }, to: { start: '2026-05-18', due: '2026-05-19' }, days: 3 }],
      conflicts: [],
      asks: null,
      held: false,
    });
  });

  test('moving the earlier issue moves nothing else', async () => {
    expect(await choiceIn(await givenConflict(), 'move-predecessor')).toMatchObject({
      to: { start: null, due: '2026-05-11' },
      moves: [],
      conflicts: [],
    });
  });

  test('the lag that just holds may be below nothing', async () => {
    expect(await choiceIn(await givenConflict({ lag: 2 }), 'shorten-lag')).toMatchObject({
      lag: { from: 2, to: -3 },
      moves: [],
    });
  });

  test('where the longest gap is passed, that is what is eased, and unpinning would move nothing', async () => {
    const world = await givenConflict({ maxLag: 4 });
    world.issues.edit(anId('PROD-2'), { dates: { start: null, due: '2026-05-01' as never } });

    expect(await choicesIn(world)).toMatchObject([
      { choice: 'move-successor', to: { due: '2026-05-08' } },
      { choice: 'move-predecessor', to: { due: '2026-05-05' } },
      { choice: 'shorten-lag', lag: { from: 4, to: 6 } },
      { choice: 'override' },
    ]);
  });

  test('unpinning lets the date follow, with what waits for it', async () => {
    expect(await choiceIn(await givenConflict(), 'unpin')).toMatchObject({
      to: null,
      moves: [{ issue: { key: 'MKT-1' }, to: { due: '2026-05-15' } }, { issue: { key: 'MKT-2' } }],
    });
  });

  test('says what it would break', async () => {
    const world = await givenConflict();
    await change(world, 'MKT-2', { pinned: true });

    expect(await choiceIn(world, 'move-successor')).toMatchObject({
      moves: [],
      conflicts: [{ predecessor: { key: 'MKT-1' }, successor: { key: 'MKT-2' }, standing: { kind: 'short' } }],
    });
  });

  test('of what the viewer does not see only the number is told', async () => {
    const world = await givenConflict();
    world.issues.hide(anId('MKT-2'), 'viewer');

    const choice = await choiceIn(world, 'move-successor');

    expect(choice).toMatchObject({ moves: [], hidden: 1 });
    expect(JSON.stringify(choice)).not.toContain('MKT-2');
  });

  test('what follows is offered where the launch asks first', async () => {
    const world = await givenConflict();
    const { id } = launchOf(world, 'MKT-1');
    const launch = await world.store.launch(id);
    if (launch) await world.store.save({ launches: [{ ...launch, dial: { kind: 'ask' } }] });

    expect(await choiceIn(world, 'move-successor')).toMatchObject({ held: true, moves: [{ issue: { key: 'MKT-2' } }] });
  });

  test('the earlier issue is asked for where the viewer may not edit it', async () => {
    const world = await givenConflict();
    world.issues.grant(anId('PROD-2'), { canEdit: false, canLink: true });

    expect(await choiceIn(world, 'move-predecessor')).toMatchObject({
      asks: { id: 'owen', name: 'Owen' },
      blocked: null,
    });
  });

  test.each<[string, (world: FakeWorld) => void, ChoiceView['choice'], RegExp]>([
    [
      'the earlier issue is done',
      (w) => w.issues.edit(anId('PROD-2'), { state: 'done' }),
      'move-predecessor',
      /PROD-2 is done/,
    ],
    [
      'the earlier issue is nobody’s, and not the viewer’s to edit',
      (w) => {
        w.issues.edit(anId('PROD-2'), { assignee: null });
        w.issues.grant(anId('PROD-2'), { canEdit: false, canLink: true });
      },
      'move-predecessor',
      /nobody is assigned/,
    ],
    [
      'neither issue is the viewer’s to edit',
      (w) => {
        w.issues.grant(anId('PROD-2'), { canEdit: false, canLink: false });
        w.issues.grant(anId('MKT-1'), { canEdit: false, canLink: false });
      },
      'move-predecessor',
      /"Edit issues" for MKT-1/,
    ],
    [
      'the day has passed',
      (w) => w.clock.set('2026-05-12T09:00:00.000Z'),
      'move-predecessor',
      /That day, .* has passed/,
    ],
    [
      'work on the later issue has begun',
      (w) => w.issues.edit(anId('MKT-1'), { state: 'doing' }),
      'move-successor',
      /Work on MKT-1 has begun/,
    ],
  ])('a way out is blocked where %s', async (_, arrange, wanted, why) => {
    const world = await givenConflict();
    arrange(world);

    expect((await choiceIn(world, wanted))?.blocked).toMatch(why);
  });

  test('is settled once it holds', async () => {
    const world = await givenConflict();
    world.issues.edit(anId('PROD-2'), { dates: recordOf(world, 'MKT-1').known });
    world.issues.edit(anId('MKT-1'), { dates: { start: null, due: '2026-05-15' as never } });

    expect(await showChoices(world, onPress)).toEqual({ kind: 'settled' });
  });
});
