import { closesInWords } from '../../../../../static/shared/gate/text/closes-in-words';

const now = Date.parse('2026-05-04T12:00:00.000Z');
const closes = (hours: number) => ({ at: new Date(now + hours * 3_600_000).toISOString(), late: hours < 0 });
const hours = { unit: 'hours', length: 48 } as const;
const workdays = { unit: 'workdays', length: 5 } as const;

describe('closesInWords()', () => {
  it.each([
    [6.5, hours, /^48 hours, 6 left, until /],
    [0.5, hours, /^48 hours, less than an hour left, until /],
    [0, hours, /^48 hours, late by less than an hour, since /],
    [-50, hours, /^48 hours, late by 2 days, since /],
    [-1, hours, /^48 hours, late by 1 hour, since /],
    [60, workdays, /^5 working days, until /],
  ])('%s hours from the end of %o', (left, within, words) => {
    expect(closesInWords(closes(left), within, now)).toMatch(words);
  });
});
