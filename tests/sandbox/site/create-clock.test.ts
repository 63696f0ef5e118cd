import { createClock } from '../../../sandbox/site/create-clock';

describe('createClock', () => {
  it('runs on from where it was set and tells its listeners', () => {
    const clock = createClock();
    let changes = 0;
    clock.onChange(() => (changes += 1));

    clock.set(new Date('2030-01-01T00:00:00Z'));
    clock.advance(3_600_000);

    expect(clock.now().toISOString()).toMatch(/^2030-01-01T01:00:0/);
    expect(clock.offset()).toBeGreaterThan(0);
    expect(changes).toBe(2);
  });
});
