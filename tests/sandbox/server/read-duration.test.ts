import { readDuration } from '../../../sandbox/server/read-duration';

describe('readDuration', () => {
  it.each([
    ['P1D', 86_400_000],
    ['P2W', 1_209_600_000],
    ['PT90M', 5_400_000],
    ['P1DT2H3M4.5S', 93_784_500],
  ])('reads %s as %d ms', (text, ms) => {
    expect(readDuration(text)).toBe(ms);
  });

  it.each(['', 'P', 'PT', 'P1DT', '1D', 'P1M', 'P1Y', 'P-1D', 'PT1D'])('refuses "%s"', (text) => {
    expect(readDuration(text)).toBeUndefined();
  });
});
