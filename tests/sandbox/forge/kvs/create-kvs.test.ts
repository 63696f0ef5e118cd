import { bundleFixture, fixtureForge, type FixtureForge } from '../fixture-app/fixture-forge';
import { textLike } from '../fixture-app/matchers';

let fixture: FixtureForge;

beforeAll(async () => {
  const files = await bundleFixture();
  fixture = fixtureForge(files, { kvsLagMs: 300_000 });
});
afterAll(() => fixture.forge.close());

async function run(program: string): Promise<unknown> {
  return fixture.invoke('kvs', { run: program });
}

describe('createKvs through the real client', () => {
  it('reads back what was set, and nothing for a key that is not there', async () => {
    expect(await run('set-get')).toEqual({ value: { a: 1 } });
    expect(await run('missing')).toEqual({ value: { found: true } });
  });

  it.each([
    ['fail-if-exists', 'KEY_CONFLICT'],
    ['bad-key', 'INVALID_KEY'],
    ['too-big', 'MAX_SIZE'],
    ['too-deep', 'MAX_DEPTH'],
    ['wrong-type', 'INVALID_ENTITY_VALUE'],
    ['too-large-integer', 'INVALID_ENTITY_VALUE'],
    ['unknown-entity', 'INVALID_ENTITY'],
    ['query-unknown-index', 'INVALID_INDEX'],
    ['query-no-partition', 'INVALID_PARTITION'],
    ['transact-twice', 'DUPLICATE_KEY'],
    ['transact-26', 'MAX_OPERATIONS'],
    ['transact-refused', 'CONDITIONAL_CHECK_FAILED'],
  ])('refuses %s with %s', async (program, code) => {
    expect(await run(program)).toEqual({ code });
  });

  it('writes nothing of a refused transaction', async () => {
    await run('transact-refused');

    expect(await run('after-refusal')).toEqual({ value: { written: false } });
  });

  it('writes all of a transaction whose condition holds', async () => {
    expect(await run('transact')).toEqual({ value: [{ topic: 'x', rank: 2 }, 1] });
  });

  it('returns the value that was overwritten', async () => {
    expect(await run('previous')).toEqual({ value: { key: 'seen', value: 1 } });
  });

  it('tells when a value expires', async () => {
    fixture.site.clock.set(new Date('2027-01-01T00:00:00Z'));

    expect(await run('ttl')).toEqual({
      value: { key: 'soon', value: 1, expireTime: textLike(/^2027-01-01T01:00/) },
    });
  });

  it('succeeds for some keys of a batch while others fail', async () => {
    expect(await run('batch')).toEqual({ value: [['b1'], [['b/2', 'INVALID_KEY']]] });
  });

  it('keeps secrets apart from values', async () => {
    expect(await run('secret')).toEqual({ value: ['hidden', true] });
  });

  it('fails where a fault strikes, and has written nothing', async () => {
    fixture.setFaults({ kvs: [{ match: { path: '/api/v1/set' }, status: 429, code: 'RATE_LIMITED', times: 1 }] });
    const struck = await run('set-get');
    const stored = fixture.forge.kvs.values('plain:1').map(({ updatedAt }) => updatedAt);
    const spared = await run('set-get');
    fixture.setFaults({});

    expect(struck).toEqual({ code: 'RATE_LIMITED' });
    expect(spared).toEqual({ value: { a: 1 } });
    expect(fixture.forge.kvs.values('plain:1').map(({ updatedAt }) => updatedAt)).not.toEqual(stored);
  });

  it('shows a write to get at once and to queries later', async () => {
    expect(await run('strict-get')).toEqual({ value: { got: 1, queried: 0 } });
  });
});

describe('createKvs queries without lag', () => {
  let quick: FixtureForge;
  const query = (program: string): Promise<unknown> => quick.invoke('kvs', { run: program });

  beforeAll(async () => {
    quick = fixtureForge(await bundleFixture());
    await query('write-notes');
    await query('set-get');
  });
  afterAll(() => quick.forge.close());

  it('pages through a partition in the order of its range', async () => {
    expect(await query('query-notes')).toEqual({
      value: [
        [['n4', 'n3'], true],
        [['n2'], false],
      ],
    });
  });

  it('filters a page after it was cut', async () => {
    expect(await query('filter-notes')).toEqual({ value: [['n2'], true] });
  });

  it('finds keys by their beginning', async () => {
    expect(await query('query-keys')).toEqual({ value: ['plain:1'] });
  });

  it('shows records to the controls and keeps them in a snapshot', async () => {
    const snapshot: unknown = JSON.parse(JSON.stringify(quick.forge.snapshot()));
    await quick.forge.reset();
    expect(quick.forge.kvs.records('note')).toEqual([]);

    quick.forge.restore(snapshot);

    expect(quick.forge.kvs.records('note')?.map(({ key }) => key)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
    expect(quick.forge.kvs.records('nope')).toBeUndefined();
  });
});

describe('the quota of storage', () => {
  it('refuses the real client what is beyond it, and says what was used', async () => {
    const small = { requestsPerSecond: 1000, readsPerMinute: 2, writesPerMinute: 1 };
    const scarce = fixtureForge(await bundleFixture(), { kvsQuota: small, timeScale: 1 });

    const [first, second] = [
      await scarce.invoke('kvs', { run: 'set-get' }),
      await scarce.invoke('kvs', { run: 'transact' }),
    ];

    expect(first).toEqual({ value: { a: 1 } });
    expect(second).toEqual({ code: 'RATE_LIMIT_EXCEEDED' });
    expect(scarce.forge.kvs.meter.usage()).toMatchObject({ readUnits: 1, writeUnits: 1, refused: 1 });
    scarce.forge.close();
  });
});
