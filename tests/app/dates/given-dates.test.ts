import { givenDates } from '../../../src/app/dates/given-dates';

describe('givenDates()', () => {
  test.each([
    ['a day', [{ field: 'duedate', to: '2026-05-14' }], { due: '2026-05-14' }],
    ['a day with a time', [{ field: 'duedate', to: '2026-05-14 00:00:00.0' }], { due: '2026-05-14' }],
    ['a date taken away', [{ field: 'duedate', to: null }], { due: null }],
    ['a start date', [{ field: 'Start date', to: '2026-05-04' }], { start: '2026-05-04' }],
    [
      'both',
      [
        { field: 'duedate', to: '2026-05-14' },
        { field: 'Start date', to: '' },
      ],
      { due: '2026-05-14', start: null },
    ],
    ['an impossible day', [{ field: 'duedate', to: '2026-02-30' }], {}],
    ['an item without a value', [{ field: 'duedate' }], {}],
    ['another field', [{ field: 'status', to: '3' }], {}],
  ])('reads %s', (_, items, expected) => {
    expect(givenDates(items)).toEqual(expected);
  });
});
