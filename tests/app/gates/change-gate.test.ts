import { Outage } from '../../../src/app/ports';
import { anId } from '../../support/an-issue';
import { fc } from '../../support/fast-check';
import { anApprovalForm, brand, check, gateDesk, legal, proof, stateIn } from '../../support/gate-desk';
import { givenAtlas } from '../../support/given-atlas';
import { interleave } from '../../support/interleave';

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('changeGate', () => {
  test('of two who decide at the same moment both decisions stand, in whatever order storage answers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const world = await givenAtlas();
        for (const id of ['lena', 'bea']) world.issues.name(id, id);
        await gateDesk(world).save([legal, brand]);
        const waiting = interleave(world, scheduler);

        const both = Promise.all([
          gateDesk(waiting, { as: 'lena' }).decide('legal', 'approved'),
          gateDesk(waiting, { as: 'bea' }).decide('brand', 'approved'),
        ]);
        await scheduler.waitFor(both);

        const gate = world.gates.gateTable.one(anId('MKT-1'));
        expect((await gateDesk(world).load()).state).toBe('open');
        const acts = await world.gates.acts(anId('MKT-1'), numbersTo(9));
        expect(acts.map(({ number }) => number)).toEqual([3, 2, 1]);
        expect(gate?.acts).toBe(3);
      }),
      { numRuns: 40 },
    );
  });

  test('of ten who decide at once all are heard', async () => {
    const world = await givenAtlas();
    const people = numbersTo(10).map((number) => `p${number}`);
    for (const id of people) world.issues.name(id, id);
    await gateDesk(world).save(people.map((id) => anApprovalForm(`role of ${id}`, id)));

    await Promise.all(people.map((as) => gateDesk(world, { as }).decide(`role-of-${as}`, 'approved')));

    expect((await gateDesk(world).load()).state).toBe('open');
    expect((await world.gates.acts(anId('MKT-1'), numbersTo(20))).map(({ number }) => number)).toEqual(
      numbersTo(11).reverse(),
    );
  });

  test('said again after the queue took no more, Jira is told, and what waits for the gate knows it', async () => {
    const world = await givenAtlas();
    const push = world.jobs.push.bind(world.jobs);
    world.jobs.push = () => Promise.reject(new Outage('Cannot queue work: it takes no more', 1));
    expect(await gateDesk(world).save([check])).toMatchObject({ kind: 'refused' });
    world.jobs.push = push;

    expect(await gateDesk(world).save([check])).toMatchObject({ kind: 'done' });
    await world.jobs.runAll(world);

    expect(world.issues.told.get(anId('MKT-1'))?.state).toBe('shut');
    expect(world.store.milestoneTable.one(anId('MKT-3'))?.gatesBefore).toEqual(['MKT-1']);
  });

  test('only ever adds to the history: no line changes, whatever is done', async () => {
    const step = fc.constantFrom(
      'check',
      'uncheck',
      'approve',
      'withdraw',
      'version',
      'carry',
      'waive',
      'lift',
      'less',
      'all',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const world = await givenAtlas();
        world.issues.name('ann', 'Ann');
        const mine = { ...legal, person: 'ann' } as typeof legal;
        const desk = gateDesk(world);
        await desk.save([check, mine]);
        let before: unknown[] = [];
        for (const one of steps) {
          const number = (await desk.load()).asset?.number ?? 0;
          if (one === 'check' || one === 'uncheck') await desk.check(one === 'check');
          if (one === 'approve') await desk.decide('legal', 'approved', number);
          if (one === 'withdraw') await desk.decide('legal', 'withdrawn', number);
          if (one === 'version' || one === 'carry') await desk.putUp(number, one === 'carry' ? 'Same' : null);
          if (one === 'waive') await desk.ask('gate.waive', { issueId: 'MKT-1', reason: 'So', until: '2026-05-09' });
          if (one === 'lift') await desk.ask('gate.lift', { issueId: 'MKT-1' });
          if (one === 'less' || one === 'all') await desk.save(one === 'less' ? [mine] : [check, mine]);
          const gate = world.gates.gateTable.one(anId('MKT-1'));
          const lines = [...(await world.gates.acts(anId('MKT-1'), numbersTo(gate?.acts ?? 0)))].reverse();
          expect(lines).toHaveLength(gate?.acts ?? 0);
          expect(lines.slice(0, before.length)).toEqual(before);
          before = lines;
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a gate that is taken away and set up again goes on with its history', async () => {
    const world = await givenAtlas();
    const desk = gateDesk(world);
    await desk.save([check]);
    await desk.save([]);
    expect(world.store.milestoneTable.one(anId('MKT-1'))?.hasGate).toBe(false);
    await desk.save([check, proof]);

    const history = await desk.ask('gate.history', { issueId: 'MKT-1', before: null });

    expect(history).toMatchObject({
      acts: [{ number: 3 }, { number: 2, did: 'Took the gate away' }, { number: 1 }],
      before: null,
    });
    expect(world.store.milestoneTable.one(anId('MKT-1'))?.hasGate).toBe(true);
  });

  test('shows whoever saves from an older set-up what it is now; answers in between are no obstacle', async () => {
    const world = await givenAtlas();
    const desk = gateDesk(world);
    await desk.save([check]);
    const seen = (await desk.load()).version;
    await desk.check();

    const merged = await desk.ask('gate.save', {
      issueId: 'MKT-1',
      version: seen,
      criteria: [check, proof],
      freezesScope: false,
    });
    const late = await desk.ask('gate.save', {
      issueId: 'MKT-1',
      version: seen,
      criteria: [proof],
      freezesScope: false,
    });

    expect(merged).toMatchObject({
      kind: 'done',
      gate: { criteria: [{ unmet: null }, { unmet: { kind: 'no-evidence' } }] },
    });
    expect(late).toMatchObject({ kind: 'conflict', gate: { criteria: [{}, {}] } });
  });

  test('who saves from a state that never was, or is long past, sees what it is now, for no more reads', async () => {
    const world = await givenAtlas();
    const desk = gateDesk(world);
    const save = (version: number) =>
      desk.ask('gate.save', { issueId: 'MKT-1', version, criteria: [proof], freezesScope: false });
    await desk.save([check]);
    for (const version of [-1, -9_000_000_000_000_000, 2]) expect((await save(version)).kind).toBe('conflict');

    for (let count = 0; count < 101; count += 1) await desk.check(count % 2 === 0);
    world.gates.reads = 0;
    expect((await save(1)).kind).toBe('conflict');
    expect(world.gates.reads).toBe(1);
  });

  test('a waiver holds up to its day, and what has passed cannot be chosen', async () => {
    const world = await givenAtlas();
    const desk = gateDesk(world);
    await desk.save([check]);
    const until = (day: string) => desk.ask('gate.waive', { issueId: 'MKT-1', reason: 'Agreed', until: day });

    expect(await until('2026-05-03')).toMatchObject({ kind: 'refused' });
    expect(stateIn(await until('2026-05-08'))).toBe('waived');
    world.clock.set('2026-05-08T23:00:00.000Z');
    expect((await desk.load()).state).toBe('waived');
    world.clock.set('2026-05-09T00:00:00.000Z');
    expect(await desk.load()).toMatchObject({ state: 'missed', waiver: { holds: false } });
  });

  test('names no issue and no person that the viewer cannot see', async () => {
    const world = await givenAtlas();
    world.issues.hide(anId('PROD-2'), 'viewer');
    const desk = gateDesk(world);

    const issue = await desk.save([{ id: 'i', kind: 'issues', title: 'Frozen', issueIds: ['PROD-2'] }]);
    const person = await desk.save([legal]);

    expect([issue, person]).toMatchObject([{ kind: 'refused' }, { kind: 'refused' }]);
    expect(world.gates.saves).toBe(0);
  });
});
