import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Milestone, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { addWorkdays } from '../../support/add-workdays';
import { measuredNetworks, publishedNetworks } from './published-networks';
import { networkStart, readMeasured, readNetwork } from './read-network';

/** The plan with every milestone on its early dates. */
function dated(plan: Plan): Plan {
  const analysis = analysePlan(plan);
  const milestones = plan.milestones.map((one): Milestone => {
    const early = analysis.get(one.id);
    return { ...one, start: one.duration === 0 ? undefined : early?.earlyStart, due: early?.earlyFinish };
  });
  return { ...plan, milestones };
}

function lastDay(milestones: readonly Pick<Milestone, 'due'>[]): string {
  return milestones.map(({ due = '' }) => due).reduce((a, b) => (a > b ? a : b));
}

/** The last day of the plan when one milestone slips by some working days. */
function endAfter(plan: Plan, { id, start, due }: Milestone, days: number): string {
  const later = (day: string): typeof due => aDay(addWorkdays(day, days));
  const change = { id, ...(start === undefined ? {} : { start: later(start) }), due: later(due ?? '') };
  const { shifts } = computeRipple(plan, [change]);
  const moved = new Map(shifts.map((shift) => [shift.id, shift.to.due]));
  const others = plan.milestones.filter((one) => one.id !== id);
  return lastDay([change, ...others.map((one) => ({ due: moved.get(one.id) ?? one.due }))]);
}

describe('published networks', () => {
  test.each(publishedNetworks)('analysePlan agrees with $name', (network) => {
    const { plan, expected } = readNetwork(network);
    expect(Object.fromEntries(analysePlan(plan))).toMatchObject(expected);
    expect(plan.milestones).toHaveLength(Object.keys(expected).length);
  });

  test.each(publishedNetworks)(
    'a slip by the published total float keeps the end, a day more does not: $name',
    (network) => {
      const { plan, expected } = readNetwork(network);
      const onTime = dated(plan);
      const end = lastDay(onTime.milestones);
      for (const one of onTime.milestones) {
        const float = expected[one.id]?.totalFloat ?? NaN;
        expect(endAfter(onTime, one, float)).toBe(end);
        expect(endAfter(onTime, one, float + 1)).toBe(addWorkdays(end, 1));
      }
    },
  );

  test.each(measuredNetworks)('analysePlan and a ripple agree with the length of $name', (network) => {
    const plan = readMeasured(network);
    const analysis = [...analysePlan(plan).values()];
    const end = addWorkdays(networkStart, network.length - 1);
    expect(
      analysis
        .map(({ earlyFinish }) => earlyFinish)
        .toSorted()
        .at(-1),
    ).toBe(end);
    // All begun on the first day, then looked at together.
    const atOnce = plan.milestones.map((one): Milestone => ({
      ...one,
      start: one.duration === 0 ? undefined : networkStart,
      due: aDay(addWorkdays(networkStart, Math.max((one.duration ?? 0) - 1, -1))),
    }));
    const visits = plan.milestones.map(({ id }) => ({ id }));
    const { shifts } = computeRipple({ ...plan, milestones: atOnce }, visits);
    expect(lastDay(shifts.map(({ to }) => to))).toBe(end);
  });
});
