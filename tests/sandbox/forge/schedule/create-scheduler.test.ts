import { bundleFixture, fixtureForge, type FixtureForge } from '../fixture-app/fixture-forge';

let fixture: FixtureForge;
const minute = 60_000;

beforeAll(async () => {
  fixture = fixtureForge(await bundleFixture());
  fixture.forge.install();
  await fixture.idle();
});
afterAll(() => fixture.forge.close());

async function advance(ms: number): Promise<unknown> {
  fixture.site.clock.advance(ms);
  await fixture.idle();
  return fixture.forge.kvs.values('schedule:count')[0]?.value;
}

describe('createScheduler', () => {
  it('starts about five minutes after the installation, then once per interval of the clock', async () => {
    expect(await advance(4 * minute)).toBeUndefined();
    expect(await advance(2 * minute)).toBe(1);
    expect(await advance(30 * minute)).toBe(1);
    expect(await advance(31 * minute)).toBe(2);
    expect(await advance(24 * 60 * minute)).toBe(3);
    expect(fixture.forge.kvs.values('schedule:request')[0]?.value).toMatchObject({ context: { moduleKey: 'hourly' } });
  });
});
