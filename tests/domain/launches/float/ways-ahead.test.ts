import { analyseLaunch } from '../../../../src/domain/launches/float/launch-floats';
import { leadsTo } from '../../../../src/domain/launches/leads-to';
import { waysAhead } from '../../../../src/domain/launches/float/ways-ahead';
import { shiftDates } from '../../../../src/domain/launches/templates/shift-dates';
import { computeRipple } from '../../../../src/domain/schedule/compute-ripple';
import { mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import type { MilestoneId, Plan } from '../../../../src/domain/schedule/plan';
import { addWorkdays } from '../../../support/add-workdays';
import { aCalendar, aDependency, aMilestone, anId, aPlan } from '../../../support/a-plan';
import { fc } from '../../../support/fast-check';

const t0 = anId('T0');

/** Freeze → copy → T-0 with room, and from the freeze a page that has to go out the day after. */
function examplePlan(parts: Partial<Plan> = {}): Plan {
  return aPlan({
    milestones: [
      aMilestone('freeze', '2026-05-05'),
      aMilestone('copy', '2026-05-07'),
      aMilestone('page', '2026-05-06'),
      aMilestone('T0', '2026-05-15'),
    ],
    dependencies: [
      aDependency('freeze > copy', { lag: 2 }),
      aDependency('freeze > page'),
      aDependency('copy > T0', { lag: 1 }),
    ],
    ...parts,
  });
}

function ahead(plan: Plan) {
  return waysAhead(analyseLaunch(plan, t0));
}

describe('waysAhead', () => {
  test('goes from a milestone to T-0 over what leaves it no more float', () => {
    expect(ahead(examplePlan()).wayFrom(anId('freeze'))).toEqual(['freeze', 'copy', 'T0']);
    expect(ahead(examplePlan()).wayFrom(t0)).toEqual(['T0']);
  });

  test('names what must move first', () => {
    const plan = examplePlan();
    const loose = { ...plan, dependencies: plan.dependencies.map((one) => ({ ...one, lag: 0 })) };

    expect(ahead(plan).firstAfter(anId('freeze'))).toEqual(['copy']);
    expect(ahead(loose).firstAfter(anId('freeze'))).toEqual(['page']);
    expect(ahead(loose).firstAfter(anId('page'))).toEqual([]);
  });

  test('ends at a milestone that may not move', () => {
    const plan = examplePlan();
    const milestones = plan.milestones.map((one) => (one.id === 'copy' ? { ...one, pinned: true } : one));

    expect(ahead({ ...plan, milestones }).wayFrom(anId('freeze'))).toEqual(['freeze', 'copy']);
  });

  test('goes on over a pinned one that is too late itself', () => {
    const plan = examplePlan();
    const milestones = plan.milestones.map((one) =>
      one.id === 'copy' ? aMilestone('copy', '2026-05-20', { pinned: true }) : one,
    );

    expect(ahead({ ...plan, milestones }).wayFrom(anId('freeze'))).toEqual(['freeze', 'copy', 'T0']);
  });

  test('passes by what is overridden, and what is done', () => {
    const plan = examplePlan();
    const dependencies = plan.dependencies.map((one) => (one.lag === 1 ? { ...one, overridden: true } : one));
    const milestones = plan.milestones.map((one) => (one.id === 'page' ? { ...one, state: 'done' as const } : one));

    expect(ahead({ ...plan, dependencies }).firstAfter(anId('copy'))).toEqual([]);
    expect(ahead({ ...plan, milestones }).firstAfter(anId('freeze'))).toEqual(['copy']);
    expect(ahead({ ...plan, milestones }).wayFrom(anId('page'))).not.toContain('freeze');
  });

  test('counts each milestone in its own calendar', () => {
    const calendars = new Map([
      ['default', mondayToFriday],
      ['six', aCalendar([1, 2, 3, 4, 5, 6])],
    ]);
    const milestones = [
      aMilestone('art', '2026-05-08'),
      aMilestone('print', '2026-05-09', { calendar: 'six' }),
      aMilestone('T0', '2026-05-15'),
    ];
    const dependencies = [aDependency('art > print', { lag: 1 }), aDependency('print > T0'), aDependency('art > T0')];
    const analysed = analyseLaunch(aPlan({ calendars, milestones, dependencies }), t0);

    // Art on Thursday 14 May still leaves Friday for print; on Friday it no longer does.
    expect(analysed.toT0.analysis.get(anId('art'))?.totalFloat).toBe(4);
    expect(waysAhead(analysed).wayFrom(anId('art'))).toEqual(['art', 'print', 'T0']);
  });

  test('comes to an end where milestones gate each other in a circle', () => {
    const plan = examplePlan({
      dependencies: [aDependency('freeze > copy'), aDependency('copy > page'), aDependency('page > freeze')],
    });

    expect(new Set(ahead(plan).wayFrom(anId('freeze'))).size).toBeLessThanOrEqual(4);
  });

  test('a slip by the float leaves T-0 where it is, one day more moves all on the way', () => {
    fc.assert(
      fc.property(plans, ({ plan, id }) => {
        const analysed = analyseLaunch(plan, t0);
        const float = analysed.toT0.analysis.get(id)?.totalFloat ?? NaN;
        const way = waysAhead(analysed).wayFrom(id);
        fc.pre(float >= 0 && leadsTo(plan, t0).has(id));

        expect(way.at(-1)).toBe(t0);
        expect(movedBy(plan, id, float)).not.toContain(t0);
        expect(movedBy(plan, id, float + 1)).toEqual(expect.arrayContaining(way.slice(1)));
      }),
    );
  });

  test('a slip by the free float moves nothing, one day more moves what is named', () => {
    fc.assert(
      fc.property(plans, ({ plan, id }) => {
        const analysed = analyseLaunch(plan, t0);
        const free = analysed.whole.analysis.get(id)?.freeFloat ?? NaN;
        const first = waysAhead(analysed).firstAfter(id);
        fc.pre(free >= 0 && first.length > 0);

        expect(movedBy(plan, id, free)).toEqual([]);
        expect(movedBy(plan, id, free + 1)).toEqual(expect.arrayContaining([...first]));
      }),
    );
  });
});

/** What a slip by so many working days moves. */
function movedBy(plan: Plan, id: MilestoneId, days: number): MilestoneId[] {
  const { start, due } = plan.milestones.find((one) => one.id === id) ?? {};
  if (due === undefined) return [];
  const to = shiftDates({ start, due }, { calendar: mondayToFriday, state: 'todo', days });
  return computeRipple(plan, [{ id, ...to }]).shifts.map((shift) => shift.id);
}

const size = 7;
const ids = Array.from({ length: size }, (_, index) => (index === size - 1 ? 'T0' : `m${index}`));

/** Plans in which all holds: each milestone lies behind what gates it, by some days more than it must. */
const plans = fc
  .record({
    steps: fc.array(fc.record({ room: fc.nat(4), length: fc.nat(3) }), { minLength: size, maxLength: size }),
    links: fc.uniqueArray(
      fc.record({ from: fc.nat(size - 2), ahead: fc.integer({ min: 1, max: 4 }), lag: fc.nat(2) }),
      { maxLength: 14, selector: ({ from, ahead: steps }) => `${from} ${steps}` },
    ),
    chosen: fc.nat(size - 2),
  })
  .map(({ steps, links, chosen }) => {
    const dependencies = links
      .filter(({ from, ahead: far }) => from + far < size)
      .map(({ from, ahead: far, lag }) => aDependency(`${ids[from] ?? ''} > ${ids[from + far] ?? ''}`, { lag }));
    const due: number[] = [];
    const milestones = steps.map(({ room, length }, index) => {
      const gates = dependencies.filter(({ to }) => to === ids[index]);
      const earliest = gates.map(({ from, lag }) => (due[ids.indexOf(from)] ?? 0) + lag);
      const start = Math.max(0, ...earliest) + room;
      due.push(start + length);
      const span = `${addWorkdays('2026-05-04', start)}..${addWorkdays('2026-05-04', start + length)}`;
      return aMilestone(ids[index] ?? '', length === 0 ? span.slice(-10) : span.replace(/^[^.]+/, dayAfter(start)));
    });
    return { plan: aPlan({ milestones, dependencies, productDates: 'move' }), id: anId(ids[chosen] ?? '') };
  });

function dayAfter(start: number): string {
  return addWorkdays('2026-05-04', start + 1);
}
