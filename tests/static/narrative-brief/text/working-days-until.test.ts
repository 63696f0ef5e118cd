import { workingDaysUntil } from '../../../../static/narrative-brief/text/working-days-until';
import { fc } from '../../../support/fast-check';

const dayLength = 86_400_000;
const toDay = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);
const days = fc.integer({ min: 10_000, max: 40_000 });

/** Counts one by one. */
function counted(from: number, to: number): number {
  const isWorking = (number: number) => ![0, 6].includes(new Date(number * dayLength).getUTCDay());
  return Array.from({ length: to - from }, (_, index) => from + index + 1).filter(isWorking).length;
}

describe('workingDaysUntil()', () => {
  it.each([
    ['2026-05-12', '2026-05-18', 4],
    ['2026-05-15', '2026-05-18', 1],
    ['2026-05-16', '2026-05-17', 0],
    ['2026-05-18', '2026-05-18', 0],
    ['2026-05-18', '2026-05-15', -1],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(workingDaysUntil(from, to)).toBe(expected);
  });

  it('counts what one would count on the calendar, in both directions', () => {
    fc.assert(
      fc.property(days, fc.nat(60), (from, length) => {
        const expected = counted(from, from + length);
        expect(workingDaysUntil(toDay(from), toDay(from + length))).toBe(expected);
        expect(workingDaysUntil(toDay(from + length), toDay(from)) + expected).toBe(0);
      }),
    );
  });
});
