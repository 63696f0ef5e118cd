import { draggedDates } from '../../../../../static/shared/timeline/move/dragged-dates';

describe('draggedDates', () => {
  const bar = { start: '2026-05-04', due: '2026-05-07' };

  it.each([
    ['due', 4, { start: '2026-05-04', due: '2026-05-11' }],
    ['start', -3, { start: '2026-05-01', due: '2026-05-07' }],
    ['whole', 7, { start: '2026-05-11', due: '2026-05-14' }],
  ] as const)('moves by the %s', (grip, by, dates) => {
    expect(draggedDates(bar, grip, by)).toEqual(dates);
  });

  it('leaves a bar at least a day', () => {
    expect(draggedDates(bar, 'due', -30)).toEqual({ start: '2026-05-04', due: '2026-05-04' });
    expect(draggedDates(bar, 'start', 30)).toEqual({ start: '2026-05-07', due: '2026-05-07' });
  });

  it('moves a point with its start', () => {
    expect(draggedDates({ start: '2026-05-07', due: '2026-05-07' }, 'due', 1)).toEqual({
      start: '2026-05-08',
      due: '2026-05-08',
    });
  });

  it('has no dates for what has none', () => {
    expect(draggedDates({ start: null, due: null }, 'due', 1)).toBeUndefined();
  });
});
