import { dateTicks, monthTicks, weekTicks } from '../../../../../static/shared/timeline/layout/axis-ticks';
import { createScale } from '../../../../../static/shared/timeline/layout/scale';
import type { Zoom } from '../../../../../static/shared/timeline/layout/zoom';
import { dayToNumber } from '../../../../../static/shared/timeline/model/day-to-number';

function scaleOf(zoom: Zoom, first = '2026-05-04', last = '2026-07-31') {
  return createScale({ first: dayToNumber(first), last: dayToNumber(last) }, { zoom, width: 900, labelRoom: 0 });
}
const start = { from: 0, to: 300 };

describe('monthTicks', () => {
  it('names the month that began left of the window', () => {
    expect(monthTicks(scaleOf('month'), { from: 200, to: 600 }).map(({ label }) => label)).toEqual([
      'May 2026',
      'Jun 2026',
    ]);
  });

  it('names every few months where all would not fit', () => {
    const scale = scaleOf('fit', '2026-01-05', '2028-12-31');

    expect(monthTicks(scale, { from: 0, to: 290 }).map(({ label }) => label)).toEqual([
      'Jan 2026',
      'Apr 2026',
      'Jul 2026',
      'Oct 2026',
    ]);
  });
});

describe('dateTicks', () => {
  it('names each day in weeks', () => {
    expect(dateTicks(scaleOf('week'), { from: 0, to: 100 }).map(({ label }) => label)).toEqual(['M 4', 'T 5', 'W 6']);
  });

  it('names Mondays in months', () => {
    expect(dateTicks(scaleOf('month'), start).map(({ label }) => label)).toEqual(['4', '11', '18', '25']);
  });
});

describe('weekTicks', () => {
  it('counts whole weeks to T-0 and after it', () => {
    const ticks = weekTicks(scaleOf('month'), start, dayToNumber('2026-05-18'));

    expect(ticks.map(({ label }) => label)).toEqual(['T-2', 'T-1', 'T-0', 'T+1']);
  });
});
