import { bundleFixture, fixtureForge, type FixtureFiles, type FixtureForge } from './fixture-app/fixture-forge';
import { anyNumber, objectWith, textLike } from './fixture-app/matchers';

let files: FixtureFiles;
let fixture: FixtureForge;

beforeAll(async () => {
  files = await bundleFixture();
});
beforeEach(() => {
  fixture = fixtureForge(files);
});
afterEach(() => fixture.forge.close());

describe('createForge', () => {
  it('keeps the principals of 200 interleaved invocations apart', async () => {
    const people = Array.from({ length: 200 }, (_, index) => `person-${index}`);

    const replies = await Promise.all(people.map((person) => fixture.invoke('whoami', {}, person)));

    const expected = people.map((accountId) => ({
      accountId,
      moduleKey: 'panel',
      body: objectWith({ accountId, as: 'user', path: '/rest/api/3/myself' }),
    }));
    expect(replies).toEqual(expected);
  });

  it('answers asApp calls as the app, with the invocation that made them', async () => {
    const reply = await fixture.invoke('call', { as: 'app', method: 'GET' });

    const [call] = fixture.site.traffic.all();
    expect(reply).toMatchObject({ status: 200 });
    expect(call).toMatchObject({ as: 'app', accountId: 'app-user', invocation: 'i-1', method: 'GET', status: 200 });
  });

  it('refuses asUser without a person', async () => {
    const reply = await fixture.invoke('call', { as: 'user', method: 'GET' }, null);

    expect(reply).toMatchObject({ error: { name: 'NEEDS_AUTHENTICATION_ERR' } });
    expect(fixture.site.traffic.all()).toEqual([]);
  });

  it('refuses what the scopes of the manifest do not allow', async () => {
    const reply = await fixture.invoke('call', { as: 'app', method: 'DELETE' });

    const body = '{"code":401,"message":"Unauthorized; scope does not match"}';
    expect(reply).toEqual({ status: 401, body });
    expect(fixture.site.traffic.all()).toEqual([]);
  });

  it('serves authorize() with its lower-case method', async () => {
    expect(await fixture.invoke('may-edit', { issueId: 10001 })).toBe(true);
  });

  it('replies with the error of a resolver that throws', async () => {
    const reply = await fixture.invoke('fail', { message: 'no such thing' });

    expect(reply).toEqual({ error: { name: 'TypeError', message: 'no such thing' } });
    expect(fixture.forge.invocations()).toMatchObject([{ outcome: 'threw', handler: 'index.resolver' }]);
  });

  it('names a resolver that the app does not define', async () => {
    expect(await fixture.invoke('nobody')).toMatchObject({
      error: { message: "Resolver has no definition for 'nobody'." },
    });
  });

  it('gives a resolver the context of its place, and no context of the caller', async () => {
    const context = await fixture.invoke('context', { accountId: 'forged' }, 'viewer');

    expect(context).toMatchObject({
      accountId: 'viewer',
      moduleKey: 'panel',
      siteUrl: 'http://localhost:1',
      extension: { type: 'jira:issuePanel' },
    });
  });

  it('puts the app on the clock of the site', async () => {
    fixture.site.clock.set(new Date('2030-01-02T03:04:05Z'));
    const before = await fixture.invoke('now');
    fixture.site.clock.advance(86_400_000);
    const after = await fixture.invoke('now');

    expect(before).toMatchObject({ iso: textLike(/^2030-01-02T03:04/), date: true });
    expect(after).toMatchObject({ iso: textLike(/^2030-01-03T03:04/) });
  });

  it('tells the app how much time is left', async () => {
    const remaining = await fixture.invoke('remaining');

    expect(remaining).toEqual(anyNumber());
    expect(Number(remaining)).toBeGreaterThan(20_000);
    expect(Number(remaining)).toBeLessThanOrEqual(25_000);
  });

  it('keeps what the app logs with its invocation', async () => {
    await fixture.invoke('log');

    expect(fixture.forge.invocations().at(-1)?.logs).toEqual(['warn: a line with 2']);
  });

  it('refuses calls to other sites', async () => {
    expect(await fixture.invoke('egress')).toMatchObject({ error: { name: 'REQUEST_EGRESS_ALLOWLIST_ERR' } });
  });

  it('refuses payloads above the cap of the bridge', async () => {
    const reply = await fixture.invoke('nothing', { text: 'x'.repeat(501 * 1024) });

    expect(reply).toMatchObject({ error: { message: 'Request payload exceeds 500 KB' } });
  });

  it.each(['hang', 'spin'])('ends the worker when a resolver runs out of time: %s', async (functionKey) => {
    fixture.forge.close();
    // Long enough for a new worker to start on a busy machine.
    fixture = fixtureForge(files, { timeLimits: { resolver: 3_000 } });

    const reply = await fixture.invoke(functionKey);
    const next = await fixture.invoke('nothing');

    expect(reply).toMatchObject({ error: { name: 'TimeoutError' } });
    expect(next).toBeUndefined();
    expect(fixture.forge.invocations().map(({ outcome }) => outcome)).toEqual(['timed-out', 'returned']);
  });
});
