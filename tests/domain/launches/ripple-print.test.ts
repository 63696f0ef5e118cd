import { ripplePrint } from '../../../src/domain/launches/ripple-print';
import { aDay } from '../../support/a-day';
import { anId } from '../../support/an-issue';

const shift = (key: string, due: string, start?: string) => ({
  id: anId(key),
  to: { due: aDay(due), ...(start === undefined ? {} : { start: aDay(start) }) },
});

const copy = shift('MKT-2', '2026-05-26', '2026-05-22');
const brief = shift('MKT-1', '2026-05-21');

const written = { isHeld: false };

describe('ripplePrint', () => {
  test('is the same for the same dates, in whatever order they come', () => {
    const one = ripplePrint({ shifts: [brief, copy], proposals: [] }, written);
    expect(ripplePrint({ shifts: [copy, brief], proposals: [] }, written)).toBe(one);
    expect(ripplePrint({ shifts: [], proposals: [] }, written)).toBe('');
  });

  test.each([
    ['another due day', { shifts: [brief, shift('MKT-2', '2026-05-27', '2026-05-22')], proposals: [] }],
    ['another start', { shifts: [brief, shift('MKT-2', '2026-05-26', '2026-05-25')], proposals: [] }],
    ['no start', { shifts: [brief, shift('MKT-2', '2026-05-26')], proposals: [] }],
    ['another milestone', { shifts: [brief, shift('MKT-3', '2026-05-26', '2026-05-22')], proposals: [] }],
    ['one less', { shifts: [brief], proposals: [] }],
    ['one that is only proposed', { shifts: [brief], proposals: [copy] }],
  ])('is another one with %s', (_, other) => {
    expect(ripplePrint(other, written)).not.toBe(ripplePrint({ shifts: [brief, copy], proposals: [] }, written));
  });

  test('is another one where the same dates are only offered', () => {
    const ripple = { shifts: [brief, copy], proposals: [] };
    expect(ripplePrint(ripple, { isHeld: true })).not.toBe(ripplePrint(ripple, written));
  });
});
