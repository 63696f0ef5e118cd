import type { MilestoneView } from '../../../../../src/contract/launch';
import { presentFloats, type FloatsShown } from '../../../../../static/shared/timeline/float/floats-shown';
import { layRows } from '../../../../../static/shared/timeline/layout/lay-rows';
import { createScale, xOf } from '../../../../../static/shared/timeline/layout/scale';
import { dayToNumber } from '../../../../../static/shared/timeline/model/day-to-number';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { aDependency, aLaunchView, aMilestone } from '../a-launch-view';

const range = { first: dayToNumber('2026-04-27'), last: dayToNumber('2026-06-30') };
const scale = createScale(range, { zoom: 'month', width: 700, labelRoom: 0 });

function lay(
  milestones: readonly MilestoneView[],
  dependencies = [aDependency('9', '8')],
  floats: FloatsShown | null = presentFloats,
) {
  const model = createModel(aLaunchView({ milestones: [...milestones], dependencies }));
  return layRows(model, { scale, shown: model.dated, withNames: false, withBaseline: true, trials: new Map(), floats });
}

describe('layRows', () => {
  it('puts product above marketing, each in the order of time', () => {
    const { rows, lanes } = lay([
      aMilestone('1', { due: '2026-05-04' }),
      aMilestone('2', { role: 'product', due: '2026-05-20' }),
      aMilestone('3', { role: 'product', start: '2026-05-05', due: '2026-05-28' }),
      aMilestone('4', { due: null }),
    ]);

    expect(rows.map(({ milestone }) => milestone.id)).toEqual(['3', '2', '1']);
    expect(lanes.map(({ role, count }) => `${role} ${count}`)).toEqual(['product 2', 'marketing 1']);
  });

  it('draws float to the last working day it reaches', () => {
    // Thu 7 May and 3 working days: Tue 12 May.
    const [row] = lay([aMilestone('1', { float: 3, latest: '2026-05-12' })]).rows;

    const middleOf = (day: string) => xOf(scale, dayToNumber(day)) + scale.day / 2;
    expect(row?.float).toEqual({ from: middleOf('2026-05-07'), to: middleOf('2026-05-12'), isLate: false });
    expect(row?.label).toEqual([]);
  });

  it('draws back to where a milestone that is too late would have to be, and says so', () => {
    const [row] = lay([aMilestone('1', { float: -2, latest: '2026-05-05', critical: true })]).rows;

    expect(row?.float?.isLate).toBe(true);
    expect(row?.isCritical).toBe(true);
    expect(row?.label).toEqual([{ glyph: null, text: '2 days too late', tone: 'bad' }]);
  });

  it('says what has no float, and neither where floats are hidden', () => {
    const critical = aMilestone('1', { float: 0, latest: '2026-05-07', critical: true });

    expect(lay([critical]).rows[0]).toMatchObject({ isCritical: true, label: [{ text: 'no float' }] });
    expect(lay([critical], [], null).rows[0]).toMatchObject({ isCritical: false, label: [], float: undefined });
  });

  it('keeps its words clear of the baseline', () => {
    const [row] = lay([
      aMilestone('1', { baseline: { kind: 'dated', start: null, due: '2026-05-09', days: -2 } }),
    ]).rows;

    expect(row?.labelX).toBeGreaterThan(row?.ghost?.to ?? Infinity);
    expect(row?.label).toEqual([{ glyph: null, text: '−2', tone: 'good' }]);
  });

  it('says what does not hold, unless it is overridden', () => {
    const standing = { kind: 'short', needed: '2026-05-12', actual: '2026-05-07', days: 3 } as const;
    const both = [aMilestone('1', { due: '2026-05-11' }), aMilestone('2')];
    const words = (overridden: boolean) =>
      lay(both, [aDependency('1', '2', { standing, overridden })])
        .rowById.get('2')
        ?.label.map(({ text }) => text);

    expect(words(false)).toEqual(['3 days short']);
    expect(words(true)).toEqual([]);
  });
});
