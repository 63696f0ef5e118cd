import { createStoragePace } from '../../../src/adapters/storage/storage-pace';

describe('createStoragePace', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Seconds that it takes to read so many units, 500 at a time. */
  async function secondsFor(units: number): Promise<number> {
    const pace = createStoragePace();
    const start = Date.now();
    for (let read = 0; read < units; read += 500) {
      const turn = pace(500);
      await jest.runAllTimersAsync();
      await turn;
    }
    return (Date.now() - start) / 1000;
  }

  test('lets a plan of two thousand pass at once', async () => {
    expect(await secondsFor(2_500)).toBe(0);
  });

  test('spreads what is more below the 4,000 units of a minute', async () => {
    expect(await secondsFor(10_000)).toBe(7_500 / 40);
  });
});
