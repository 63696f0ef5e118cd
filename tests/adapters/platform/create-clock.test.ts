import { createClock } from '../../../src/adapters/platform/create-clock';
import { openSandboxSeams } from '../../support/sandbox-seams';

describe('createClock', () => {
  test('tells the time, and what is left of the invocation in ms', () => {
    const { close } = openSandboxSeams();
    const clock = createClock();

    const now = clock.now();

    expect(new Date(now).toISOString()).toBe(now);
    expect(clock.remaining()).toBeGreaterThan(10_000);
    expect(clock.remaining()).toBeLessThanOrEqual(25_000);
    close();
  });
});
