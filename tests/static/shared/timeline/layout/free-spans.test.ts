import { freeSpans } from '../../../../../static/shared/timeline/layout/free-spans';
import { createScale } from '../../../../../static/shared/timeline/layout/scale';
import { dayToNumber } from '../../../../../static/shared/timeline/model/day-to-number';
import { createModel } from '../../../../../static/shared/timeline/model/timeline-model';
import { mondayToFriday } from '../../../../../src/domain/calendar/work-calendar';
import { aLaunchView } from '../a-launch-view';

describe('freeSpans', () => {
  it('joins a holiday to the weekend that follows it', () => {
    const range = { first: dayToNumber('2026-04-27'), last: dayToNumber('2026-05-10') };
    const scale = createScale(range, { zoom: 'week', width: 100, labelRoom: 0 });
    const office = createModel(aLaunchView()).calendars.get('office') ?? mondayToFriday;

    expect(freeSpans(office, scale, { from: 0, to: scale.width })).toEqual([
      { x: 4 * 34, width: 3 * 34 },
      { x: 12 * 34, width: 2 * 34 },
    ]);
  });
});
