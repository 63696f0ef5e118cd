import type { Analysis } from '../../../src/domain/schedule/analysis';
import { analysePlan } from '../../../src/domain/schedule/analyse-plan';
import { computeRipple } from '../../../src/domain/schedule/compute-ripple';
import type { Dependency, Milestone, Plan } from '../../../src/domain/schedule/plan';
import { aDay } from '../../support/a-day';
import { aMilestone, anId, aPlan } from '../../support/a-plan';

const projectStart = aDay('1900-01-01');

function idOf(index: number): Milestone['id'] {
  return anId(`M-${index}`);
}

function link(from: number, to: number, type: Dependency['type'] = 'FS'): Dependency {
  return { from: idOf(from), to: idOf(to), type, lag: 0, mode: 'at-least', overridden: false };
}

/** Points due on one day and, for the analysis, the same as work of a day each. */
function plans(size: number, dependencies: readonly Dependency[]): { readonly dated: Plan; readonly work: Plan } {
  const of = (rest: Partial<Milestone>): Plan =>
    aPlan({
      projectStart,
      milestones: Array.from({ length: size }, (_, index) => aMilestone(idOf(index), '', rest)),
      dependencies,
    });
  return { dated: of({ due: aDay('2026-05-05') }), work: of({ duration: 1 }) };
}

/** Moves the first milestone to Wednesday 6 May. */
function moved(plan: Plan): { readonly count: number; readonly last: string; readonly chain: number } {
  const { shifts } = computeRipple(plan, [{ id: idOf(0), due: aDay('2026-05-06') }]);
  const last = shifts.find(({ id }) => id === idOf(plan.milestones.length - 1));
  return { count: shifts.length, last: last?.to.due ?? 'stays', chain: last?.via.length ?? 0 };
}

function at(analysis: Analysis, index: number): Record<string, string | number | undefined> {
  const { earlyStart, lateStart, totalFloat } = analysis.get(idOf(index)) ?? {};
  return { earlyStart, lateStart, totalFloat };
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

describe('large plans', () => {
  test('a chain of 100,000 is walked and analysed to its end', () => {
    const size = 100_000;
    const { dated, work } = plans(
      size,
      upTo(size - 1).map((index) => link(index, index + 1)),
    );
    expect(moved(dated)).toEqual({ count: size - 1, last: '2026-05-06', chain: size });
    const analysis = analysePlan(work);
    // A Friday: 19,999 weeks and four days after a Monday.
    expect(at(analysis, size - 1)).toEqual({ earlyStart: '2283-04-20', lateStart: '2283-04-20', totalFloat: 0 });
    expect(at(analysis, 0)).toEqual({ earlyStart: '1900-01-01', lateStart: '1900-01-01', totalFloat: 0 });
  });

  test('a ladder of 30,000, each step hanging on both ends of the one before', () => {
    const size = 30_000;
    // 0 and 1 are the first step, 2 and 3 the second, and so on.
    const steps = upTo(size - 2).flatMap((index) =>
      index % 2 === 0
        ? [link(index, index + 2), link(index, index + 3)]
        : [link(index, index + 1), link(index, index + 2)],
    );
    const { dated, work } = plans(size, steps);
    expect(moved(dated)).toEqual({ count: size - 2, last: '2026-05-06', chain: size / 2 });
    const analysis = analysePlan(work);
    // 14,999 working days on: 2,999 weeks and four days.
    expect(at(analysis, size - 1)).toEqual({ earlyStart: '1957-06-28', lateStart: '1957-06-28', totalFloat: 0 });
    expect(at(analysis, 1)).toEqual({ earlyStart: '1900-01-01', lateStart: '1900-01-01', totalFloat: 0 });
  });

  test('a star of 100,000, one before all the others, and one after all the others', () => {
    const size = 100_000;
    const rays = upTo(size - 2).flatMap((index) => [link(0, index + 1, 'SS'), link(index + 1, size - 1, 'FF')]);
    const { dated, work } = plans(size, rays);
    expect(moved(dated)).toEqual({ count: size - 1, last: '2026-05-06', chain: 3 });
    const analysis = analysePlan(work);
    expect(at(analysis, 1)).toEqual({ earlyStart: '1900-01-01', lateStart: '1900-01-01', totalFloat: 0 });
    expect(at(analysis, size - 1)).toEqual({ earlyStart: '1900-01-01', lateStart: '1900-01-01', totalFloat: 0 });
  });

  test('one circle of 30,000 is reported, and binds nobody', () => {
    const size = 30_000;
    const { dated, work } = plans(
      size,
      upTo(size).map((index) => link(index, (index + 1) % size)),
    );
    const { cycles, shifts } = computeRipple(dated, [{ id: idOf(0), due: aDay('2026-05-06') }]);
    expect([cycles.length, cycles[0]?.length, cycles[0]?.[0], shifts]).toEqual([1, size, idOf(0), []]);
    expect(at(analysePlan(work), size - 1)).toEqual({
      earlyStart: '1900-01-01',
      lateStart: '1900-01-01',
      totalFloat: 0,
    });
  });
});
