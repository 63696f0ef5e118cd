import { readCost, writeCost } from '../../../../sandbox/forge/kvs/cost-of';
import { createKvsMeter, type KvsQuota } from '../../../../sandbox/forge/kvs/kvs-meter';

const quota: KvsQuota = { requestsPerSecond: 3, readsPerMinute: 10, writesPerMinute: 5 };
const read = (reads: number) => ({ kind: 'get', reads, writes: 0 }) as const;
const write = (writes: number) => ({ kind: 'set', reads: 0, writes }) as const;

function meterAt(start: number, timeScale = 1) {
  let now = start;
  const meter = createKvsMeter({ quota, now: () => now, timeScale });
  return { meter, pass: (ms: number) => void (now += ms) };
}

describe('createKvsMeter', () => {
  it('refuses what a minute has no room for, and takes it when the minute is over', () => {
    const { meter, pass } = meterAt(1_000_000);

    const first = [meter.admit(read(8)), meter.admit(read(3)), meter.admit(read(2))];
    pass(61_000);

    expect([...first, meter.admit(read(10))]).toEqual([true, false, true, true]);
    expect(meter.usage()).toMatchObject({ readUnits: 20, refused: 1, peak: { readUnits: 10 } });
  });

  it('counts reads and writes apart', () => {
    const { meter } = meterAt(0);

    expect([meter.admit(read(10)), meter.admit(write(5)), meter.admit(write(1))]).toEqual([true, true, false]);
  });

  it('takes so many requests a second, however small', () => {
    const { meter, pass } = meterAt(0);

    const first = [1, 2, 3, 4].map(() => meter.admit(read(1)));
    pass(1_000);

    expect([...first, meter.admit(read(1))]).toEqual([true, true, true, false, true]);
  });

  it('goes with the scale of the platform, and with a clock that is set back', () => {
    const { meter, pass } = meterAt(1_000_000, 100);
    meter.admit(read(10));
    pass(600);
    const next = meter.admit(read(10));
    pass(-900_000);

    expect([next, meter.admit(read(10))]).toEqual([true, true]);
  });

  it('refuses nothing while it is lifted', () => {
    const { meter } = meterAt(0);
    const restore = meter.lift();
    const lifted = meter.admit(read(11));
    restore();

    expect([lifted, meter.admit(read(1))]).toEqual([true, false]);
  });
});

const value = (bytes: number) => 'x'.repeat(bytes);

describe('what requests of storage cost', () => {
  it.each([
    ['nothing found', '/api/v1/get', { code: 'KEY_NOT_FOUND' }, 1],
    ['65 KB', '/api/v1/entity/get', { key: 'a', value: value(65_000) }, 7],
    ['a page of a listing by all it holds', '/api/v1/entity/query', { data: [value(6_000), value(6_000)] }, 2],
    ['a batch by each key', '/api/v1/batch/get', { successfulKeys: [value(6_000)], failedKeys: [{ key: 'b' }] }, 2],
  ])('reading %s', (_, path, body, units) => {
    expect(readCost(path, { status: 200, body }).reads).toBe(units);
  });

  it.each([
    ['a value', '/api/v1/set', { key: 'a', value: value(12_000) }, 2],
    [
      'a transaction by all it holds',
      '/api/v1/transaction',
      { set: [1, 2, 3].map(() => ({ value: value(4_000) })) },
      2,
    ],
    ['a batch by each key', '/api/v1/batch/set', [{ key: 'a' }, { key: 'b' }], 2],
    ['a deletion', '/api/v1/entity/delete', { key: 'a' }, 1],
  ])('writing %s', (_, path, body, units) => {
    expect(writeCost(path, JSON.stringify(body))?.writes).toBe(units);
  });
});
