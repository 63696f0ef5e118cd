import { settleConflict } from '../../../src/app/conflicts/settle-conflict';
import { showChoices } from '../../../src/app/conflicts/show-choices';
import { answerProposal } from '../../../src/app/milestones/answer-proposal';
import type { SettleConflict } from '../../../src/contract/conflicts';
import { anId } from '../../support/an-issue';
import type { FakeWorld } from '../../support/fake-world';
import { dueOf, moved, recordOf } from '../../support/given-launch';
import { gateOf, givenConflict, onPress } from './given-conflict';

const ann = { accountId: 'ann' };
const on = (choice: SettleConflict['choice'], rest: Partial<SettleConflict> = {}): SettleConflict => ({
  ...{ ...onPress, choice, reason: '', to: null, lag: null },
  ...rest,
});
const toFriday = { start: '2026-05-15', due: '2026-05-15' };
const toMonday = { start: null, due: '2026-05-11' };

async function settle(world: FakeWorld, wanted: SettleConflict) {
  const reply = await settleConflict(world, ann, wanted);
  await world.jobs.runAll(world);
  return reply;
}

describe('settleConflict', () => {
  test('moves the later issue as the viewer, and what waits for it follows', async () => {
    const world = await givenConflict();

    expect(await settle(world, on('move-successor', { to: toFriday }))).toEqual({ kind: 'done' });

    expect(world.issues.writes.find(({ id }) => id === 'MKT-1')).toMatchObject({ actor: 'viewer', to: toFriday });
    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-15', '2026-05-19']);
    expect(gateOf(world, 'MKT-1').overridden).toBe(false);
    expect(await showChoices(world, onPress)).toEqual({ kind: 'settled' });
  });

  test('moves the earlier issue at once for whoever may edit it', async () => {
    const world = await givenConflict();

    expect(await settle(world, on('move-predecessor', { to: toMonday }))).toEqual({ kind: 'done' });

    expect(world.issues.writes.find(({ id, to }) => id === 'PROD-2' && to.due === '2026-05-11')?.actor).toBe('viewer');
    expect(await showChoices(world, onPress)).toEqual({ kind: 'settled' });
  });

  test('proposes another date of the earlier issue to its owner, who may take it', async () => {
    const world = await givenConflict();
    world.issues.grant(anId('PROD-2'), { canEdit: false, canLink: false });

    expect(await settleConflict(world, ann, on('move-predecessor', { to: toMonday }))).toEqual({ kind: 'done' });

    const { proposal } = recordOf(world, 'PROD-2');
    expect(proposal).toMatchObject({ to: toMonday, days: -3, by: 'ann' });
    expect(world.store.rippleTable.all().at(-1)).toMatchObject({
      ...{ id: proposal?.rippleId, state: 'done', shiftCount: 0 },
      cause: { kind: 'conflict', by: 'ann', moved: [{ id: 'MKT-1' }] },
    });
    expect(world.jobs.queue).toMatchObject([{ kind: 'signals', rippleId: proposal?.rippleId }]);
    expect(dueOf(world, 'PROD-2')).toBe('2026-05-14');
    const again = await showChoices(world, onPress);
    expect(again.kind === 'choices' && again.choices[1]?.blocked).toMatch(/proposed already/);

    world.jobs.queue.length = 0;
    world.issues.grant(anId('PROD-2'), { canEdit: true, canLink: true });
    const owen = { issueId: anId('PROD-2'), accountId: 'owen' };
    await answerProposal(world, owen, { rippleId: proposal?.rippleId ?? '', answer: 'accept' });
    await world.jobs.runAll(world);
    expect(dueOf(world, 'PROD-2')).toBe('2026-05-11');
    expect(await showChoices(world, onPress)).toEqual({ kind: 'settled' });
  });

  test('what was proposed to the owner stays while the conflict does, and goes when it is settled another way', async () => {
    const world = await givenConflict();
    world.issues.grant(anId('PROD-2'), { canEdit: false, canLink: true });
    await settleConflict(world, ann, on('move-predecessor', { to: toMonday }));
    world.jobs.queue.length = 0;

    const judge = { kind: 'judge', launchId: recordOf(world, 'PROD-2').launchId, cause: 'status' } as const;
    await world.jobs.push([{ ...judge, issueIds: [anId('PROD-2')], seen: { by: null, at: world.clock.now() } }]);
    await world.jobs.runAll(world);
    expect(recordOf(world, 'PROD-2').proposal).not.toBeNull();

    await settle(world, on('override', { reason: 'The fair has a fixed day' }));
    expect(recordOf(world, 'PROD-2').proposal).toBeNull();
  });

  test('eases the lag, with who did it and why', async () => {
    const world = await givenConflict({ lag: 2 });

    expect(await settle(world, on('shorten-lag', { lag: -3, reason: ' The agency works the weekend ' }))).toEqual({
      kind: 'done',
    });

    expect(gateOf(world, 'MKT-1')).toMatchObject({
      lag: -3,
      overridden: false,
      settled: { what: 'lag', by: 'ann', reason: 'The agency works the weekend', lagBefore: 2 },
    });
    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-12', '2026-05-14']);
  });

  test('puts the dependency out of force, with who did it and why, until it holds', async () => {
    const world = await givenConflict();

    expect(await settle(world, on('override', { reason: 'The fair has a fixed day' }))).toEqual({ kind: 'done' });
    expect(gateOf(world, 'MKT-1')).toMatchObject({
      overridden: true,
      settled: { what: 'override', by: 'ann', reason: 'The fair has a fixed day', lagBefore: null },
    });

    await moved(world, 'PROD-2', '2026-05-11');
    expect(gateOf(world, 'MKT-1')).toMatchObject({ overridden: false, settled: null });
  });

  test('unpins the date, which then follows', async () => {
    const world = await givenConflict();

    expect(await settle(world, on('unpin'))).toEqual({ kind: 'done' });

    expect(recordOf(world, 'MKT-1').pinned).toBe(false);
    expect([dueOf(world, 'MKT-1'), dueOf(world, 'MKT-2')]).toEqual(['2026-05-15', '2026-05-19']);
  });

  test.each<[string, SettleConflict, RegExp]>([
    ['an override without a reason', on('override', { reason: '  ' }), /no reason is given/],
    ['an eased lag without a reason', on('shorten-lag', { lag: -3 }), /no reason is given/],
    [
      'another day than it would be now',
      on('move-successor', { to: { start: '2026-05-14', due: '2026-05-14' } }),
      /MKT-1 would now go to Fri 15 May 2026, shown was Thu 14 May 2026\. Look at the ways out again/,
    ],
    ['another lag', on('shorten-lag', { lag: -1, reason: 'So' }), /it would now be -3 working days, shown was -1/],
    ['an unknown dependency', on('unpin', { linkId: 'link-99' }), /does not exist any more, or you cannot see both/],
  ])('refuses %s, and changes nothing', async (_, wanted, why) => {
    const world = await givenConflict();
    world.issues.forgetTraffic();
    const before = JSON.stringify(world.store.milestoneTable.all());

    const reply = await settle(world, wanted);

    expect(reply).toEqual({ kind: 'refused', message: expect.stringMatching(why) as string });
    expect(JSON.stringify(world.store.milestoneTable.all())).toBe(before);
    expect(world.issues.writes).toEqual([]);
  });

  test('refuses what holds by now', async () => {
    const world = await givenConflict();
    await moved(world, 'PROD-2', '2026-05-08');

    expect(await settle(world, on('move-successor', { to: toFriday }))).toMatchObject({
      message: expect.stringContaining('the dependency holds by now') as string,
    });
  });

  test('refuses an easing where somebody has changed the terms meanwhile', async () => {
    const world = await givenConflict();
    const rightsOn = world.issues.rightsOn.bind(world.issues);
    // Asked between what is reckoned and what is saved.
    world.issues.rightsOn = async (id) => {
      const record = recordOf(world, 'MKT-1');
      const gatedBy = record.gatedBy.map((gate) => ({ ...gate, type: 'FF' as const }));
      await world.store.save({ milestones: [{ ...record, gatedBy }] });
      return rightsOn(id);
    };

    const reply = await settle(world, on('override', { reason: 'So' }));

    expect(reply).toMatchObject({ kind: 'refused', message: expect.stringMatching(/has just changed/) as string });
    expect(gateOf(world, 'MKT-1')).toMatchObject({ type: 'FF', overridden: false });
  });
});
