import type { LaunchDependencyView, MilestoneView } from '../../../../../src/contract/launch';
import { dayFromNumber } from '../../../../../src/domain/calendar/calendar-date';
import { layRows, type Layout } from '../../../../../static/shared/timeline/layout/lay-rows';
import { rangeOf } from '../../../../../static/shared/timeline/layout/range-of';
import { routeArrow } from '../../../../../static/shared/timeline/layout/route-arrow';
import { createScale } from '../../../../../static/shared/timeline/layout/scale';
import { sizes } from '../../../../../static/shared/timeline/layout/sizes';
import { dayToNumber } from '../../../../../static/shared/timeline/model/day-to-number';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { fc } from '../../../../support/fast-check';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

function laidOut(milestones: readonly MilestoneView[], dependencies: readonly LaunchDependencyView[] = []): Layout {
  const model = createModel(aLaunchView({ milestones: [...milestones], dependencies: [...dependencies] }));
  const scale = createScale(rangeOf(model, []), { zoom: 'month', width: 800, labelRoom: 90 });
  return layRows(model, {
    scale,
    shown: model.dated,
    withNames: true,
    withBaseline: true,
    trials: new Map(),
    floats: null,
  });
}

const bars = [
  aMilestone('1', { start: '2026-05-04', due: '2026-05-08' }),
  aMilestone('2', { start: '2026-05-18', due: '2026-05-29' }),
];

describe('routeArrow', () => {
  it.each([
    ['FS', 'to', 'from'],
    ['SS', 'from', 'from'],
    ['FF', 'to', 'to'],
    ['SF', 'from', 'to'],
  ] as const)('%s leaves and enters at the ends it binds', (type, leaves, enters) => {
    const layout = laidOut(bars);
    const route = routeArrow(aDependency('1', '2', { type }), layout) ?? [];
    const [source, target] = [layout.rowById.get('1')?.mark, layout.rowById.get('2')?.mark];

    expect(Math.abs((route[0]?.x ?? 0) - (source?.[leaves] ?? NaN))).toBe(sizes.inset);
    expect(Math.abs((route.at(-1)?.x ?? 0) - (target?.[enters] ?? NaN))).toBe(sizes.inset);
  });

  it('goes up to a milestone that stands above', () => {
    const route = routeArrow(aDependency('2', '1'), laidOut(bars)) ?? [];

    expect(route.at(-1)?.y).toBeLessThan(route[0]?.y ?? 0);
  });

  it('draws nothing to a milestone that is not shown', () => {
    expect(routeArrow(aDependency('1', '9'), laidOut(bars))).toBeUndefined();
  });

  const day = fc.integer({ min: 0, max: 60 }).map((days) => dayFromNumber(dayToNumber('2026-05-04') + days));
  const milestone = fc.record({
    due: day,
    length: fc.integer({ min: 0, max: 15 }),
    pinned: fc.boolean(),
    missed: fc.boolean(),
    slip: fc.integer({ min: -9, max: 9 }),
    name: fc.integer({ min: 1, max: 30 }),
    role: fc.constantFrom('product' as const, 'marketing' as const),
  });

  it('runs at right angles and never across a label', () => {
    fc.assert(
      fc.property(
        fc.array(milestone, { minLength: 2, maxLength: 25 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('FS' as const, 'SS' as const, 'FF' as const, 'SF' as const),
        (drawn, first, second, type) => {
          const layout = laidOut(
            drawn.map(({ due, length, slip, name, ...rest }, index) =>
              aMilestone(String(index), {
                ...rest,
                due,
                summary: 'x'.repeat(name),
                start: length === 0 ? null : dayFromNumber(dayToNumber(due) - length),
                baseline: {
                  kind: 'dated',
                  start: null,
                  due: dayFromNumber(dayToNumber(due) - slip),
                  days: slip,
                },
              }),
            ),
          );
          const [from, to] = [String(first % drawn.length), String(second % drawn.length)];
          const route = routeArrow(aDependency(from, to, { type }), layout) ?? [];
          const segments = route.slice(1).map((end, index) => ({ start: route[index] ?? end, end }));

          expect(segments.filter(({ start, end }) => start.x !== end.x && start.y !== end.y)).toEqual([]);
          expect(segments.filter(({ start, end }) => layout.rows.some((row) => crossesLabel(row, start, end)))).toEqual(
            [],
          );
        },
      ),
    );
  });
});

interface At {
  readonly x: number;
  readonly y: number;
}

function crossesLabel({ y, labelX, labelWidth, label }: Layout['rows'][number], start: At, end: At): boolean {
  const [top, bottom] = [y + sizes.row / 2 - 7, y + sizes.row / 2 + 7];
  const isBeside = Math.max(start.x, end.x) <= labelX || Math.min(start.x, end.x) >= labelX + labelWidth;
  const isOff = Math.max(start.y, end.y) <= top || Math.min(start.y, end.y) >= bottom;
  return label.length > 0 && !isBeside && !isOff;
}
