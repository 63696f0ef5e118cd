import { createCalendar, mondayToFriday } from '../../../../src/domain/calendar/work-calendar';
import { toldFrom } from '../../../../src/domain/signals/escalations/told-from';
import { aDay } from '../../../support/a-day';
import { fc } from '../../../support/fast-check';

const berlin = { from: '18:00', to: '08:00', zone: 'Europe/Berlin' };

describe('toldFrom', () => {
  test.each([
    { name: 'by day', now: '2026-05-06T10:00:00.000Z', quiet: berlin, told: '2026-05-06T10:00:00.000Z' },
    { name: 'in the evening', now: '2026-05-06T16:00:00.000Z', quiet: berlin, told: '2026-05-07T06:00:00.000Z' },
    { name: 'a minute before', now: '2026-05-06T15:59:59.000Z', quiet: berlin, told: '2026-05-06T15:59:59.000Z' },
    { name: 'after midnight', now: '2026-05-06T23:30:00.000Z', quiet: berlin, told: '2026-05-07T06:00:00.000Z' },
    { name: 'on Friday evening', now: '2026-05-08T17:00:00.000Z', quiet: berlin, told: '2026-05-11T06:00:00.000Z' },
    { name: 'on Saturday at noon', now: '2026-05-09T10:00:00.000Z', quiet: berlin, told: '2026-05-11T06:00:00.000Z' },
    { name: 'in winter', now: '2026-01-06T20:00:00.000Z', quiet: berlin, told: '2026-01-07T07:00:00.000Z' },
    {
      name: 'over the change of clocks',
      now: '2026-03-27T20:00:00.000Z',
      quiet: berlin,
      told: '2026-03-30T06:00:00.000Z',
    },
    {
      name: 'until a time that the clocks leap over',
      now: '2026-03-08T06:00:00.000Z',
      quiet: { from: '00:00', to: '02:30', zone: 'America/New_York' },
      told: '2026-03-09T06:30:00.000Z',
    },
    {
      name: 'at noon alone',
      now: '2026-05-06T12:30:00.000Z',
      quiet: { from: '12:00', to: '14:00', zone: 'UTC' },
      told: '2026-05-06T14:00:00.000Z',
    },
    {
      name: 'on Sunday, where noon alone is quiet',
      now: '2026-05-10T12:30:00.000Z',
      quiet: { from: '12:00', to: '14:00', zone: 'UTC' },
      told: '2026-05-11T00:00:00.000Z',
    },
    {
      name: 'where it is another day already',
      now: '2026-05-07T22:00:00.000Z',
      quiet: { from: '20:00', to: '09:00', zone: 'Pacific/Auckland' },
      told: '2026-05-07T22:00:00.000Z',
    },
    {
      name: 'where Saturday has begun',
      now: '2026-05-08T13:00:00.000Z',
      quiet: { from: '20:00', to: '09:00', zone: 'Pacific/Auckland' },
      told: '2026-05-10T21:00:00.000Z',
    },
    { name: 'without quiet hours', now: '2026-05-09T23:00:00.000Z', quiet: null, told: '2026-05-09T23:00:00.000Z' },
  ])('$name', ({ now, quiet, told }) => {
    expect(toldFrom(now, quiet, mondayToFriday)).toBe(told);
  });

  test('waits for the end of a holiday', () => {
    const created = createCalendar({ workweek: [1, 2, 3, 4, 5], holidays: [aDay('2026-05-14')], workdays: [] });
    if (created.kind !== 'calendar') throw new Error('no working day');

    expect(toldFrom('2026-05-14T09:00:00.000Z', berlin, created.calendar)).toBe('2026-05-15T06:00:00.000Z');
  });

  test('is never before now, never quiet itself, and the same when asked then', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
    const time = fc.integer({ min: 0, max: 1439 }).map(clock);
    const quiet = fc.record({ from: time, to: time, zone: fc.constantFrom(...zones) });
    const now = fc
      .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
      .map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(now, quiet, (at, hours) => {
        const told = toldFrom(at, hours, mondayToFriday);
        expect(told >= at).toBe(true);
        expect(toldFrom(told, hours, mondayToFriday)).toBe(told);
      }),
    );
  });
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
