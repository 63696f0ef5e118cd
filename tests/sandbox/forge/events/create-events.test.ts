import type { ProductEvent } from '../../../../sandbox/site/site';
import { bundleFixture, fixtureForge, type FixtureFiles, type FixtureForge } from '../fixture-app/fixture-forge';
import { textLike } from '../fixture-app/matchers';

let files: FixtureFiles;
let fixture: FixtureForge;

beforeAll(async () => {
  files = await bundleFixture();
});
beforeEach(() => {
  fixture = fixtureForge(files);
});
afterEach(() => fixture.forge.close());

function anEvent(change: Partial<ProductEvent> = {}, key = 'PROD-1'): ProductEvent {
  return { eventType: 'avi:jira:created:issue', payload: { issue: { key } }, byApp: false, ...change };
}

function dateMoved(byApp = false): ProductEvent {
  const changelog = { items: [{ field: 'duedate', fieldId: 'duedate', from: null, to: '2027-01-05' }] };
  return anEvent({ eventType: 'avi:jira:updated:issue', payload: { issue: { key: 'PROD-1' }, changelog }, byApp });
}

async function deliver(...events: ProductEvent[]): Promise<unknown[]> {
  for (const event of events) fixture.forge.deliver(event);
  await fixture.idle();
  return fixture.forge.kvs.values('event:').map(({ value }) => value);
}

describe('createEvents', () => {
  it('delivers an event with its time and origin', async () => {
    fixture.site.clock.set(new Date('2027-01-01T00:00:00Z'));
    const [event] = await deliver(anEvent({ trace: 't-1' }));

    expect(event).toEqual({
      eventType: 'avi:jira:created:issue',
      issue: { key: 'PROD-1' },
      selfGenerated: false,
      timestamp: textLike(/^17987616000\d\d$/),
      webhookTraceValue: 't-1',
    });
  });

  it('drops own writes where the trigger ignores them', async () => {
    expect(await deliver(anEvent({ byApp: true }), dateMoved(true))).toEqual([]);
    expect(fixture.forge.invocations()).toEqual([]);
  });

  it('marks own writes where the trigger wants them', async () => {
    const deleted = anEvent({ eventType: 'avi:jira:deleted:issue', byApp: true });

    expect(await deliver(deleted)).toMatchObject([{ selfGenerated: true }]);
  });

  it('judges the expression of a filter', async () => {
    const other = { items: [{ field: 'summary', fieldId: 'summary' }] };
    const renamed = anEvent({ eventType: 'avi:jira:updated:issue', payload: { changelog: other } });

    expect(await deliver(renamed)).toEqual([]);
    expect(await deliver(dateMoved())).toHaveLength(1);
  });

  it('does as onError says when an expression fails', async () => {
    await deliver(anEvent({ eventType: 'avi:jira:assigned:issue' }));

    expect(fixture.forge.invocations().map(({ moduleKey }) => moduleKey)).toEqual(['broken-filter']);
  });

  it('loses events above 200 KB', async () => {
    const large = anEvent({ payload: { issue: { key: 'BIG-1' }, text: 'x'.repeat(201 * 1024) } });

    expect(await deliver(large)).toEqual([]);
  });

  it('does not repeat a trigger that throws', async () => {
    await deliver(anEvent({}, 'THROW-1'));

    expect(fixture.forge.invocations().map(({ outcome }) => outcome)).toEqual(['threw']);
  });

  it('repeats a trigger that asks for it, four times at most', async () => {
    await deliver(anEvent({}, 'AGAIN-1'));

    expect(fixture.forge.invocations()).toHaveLength(5);
  });

  it('repeats a delivery whose worker was ended', async () => {
    fixture.setFaults({ kill: { afterCalls: 1, times: 1 } });
    const events = await deliver(anEvent());

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      retryContext: { retryCount: 1, retryReason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' },
    });
    expect(fixture.forge.invocations().map(({ outcome }) => outcome)).toEqual(['killed', 'returned']);
  });

  it('delays events by the time that was asked for', async () => {
    fixture.setFaults({ events: { delayMs: [60_000, 90_000] } });
    fixture.forge.deliver(anEvent());
    const before = await fixture.forge.pending.whenIdle(20);
    fixture.site.clock.advance(59_000);
    const tooEarly = fixture.forge.invocations().length;
    fixture.site.clock.advance(31_000);
    await fixture.idle();

    expect([before, tooEarly, fixture.forge.invocations().length]).toEqual([false, 0, 1]);
  });

  it('delivers events in another order than they were raised when asked for', async () => {
    const unhurried = fixtureForge(files, { timeScale: 1 });
    const keys = Array.from({ length: 12 }, (_, index) => `PROD-${index + 10}`);
    unhurried.setFaults({ seed: 3, events: { reorder: true } });
    for (const key of keys) unhurried.forge.deliver(anEvent({}, key));
    await unhurried.idle();
    const stored = unhurried.forge.kvs.values('event:').toSorted((a, b) => a.updatedAt - b.updatedAt);
    unhurried.forge.close();

    const arrived = stored.map(({ key }) => key.replace(/^.*:/, ''));
    expect(arrived.toSorted()).toEqual(keys);
    expect(arrived).not.toEqual(keys);
  });

  it('takes up events after a restart that had not arrived, and forgets them when cleared', async () => {
    fixture.setFaults({ events: { delayMs: [60_000, 60_000] } });
    fixture.forge.deliver(anEvent({}, 'PROD-1'));
    await fixture.forge.pending.whenIdle(20);
    fixture.forge.deliver(anEvent({}, 'PROD-2'));
    const snapshot: unknown = JSON.parse(JSON.stringify(fixture.forge.snapshot()));
    await fixture.forge.reset();
    const forgotten = fixture.forge.invocations().length;
    fixture.setFaults({});
    fixture.forge.restore(snapshot);
    fixture.site.clock.advance(60_000);
    await fixture.idle();

    expect(forgotten).toBe(0);
    expect(fixture.forge.kvs.values('event:').map(({ key }) => key)).toEqual([
      'event:avi:jira:created:issue:PROD-1',
      'event:avi:jira:created:issue:PROD-2',
    ]);
  });

  it('tells nothing of own writes that the trigger ignores: the write was told', async () => {
    await deliver(anEvent({ byApp: true }), dateMoved(true));

    expect(fixture.site.activity.recent()).toEqual([]);
  });

  it('tells of the app at work, and of its failure', async () => {
    await deliver(anEvent());
    await deliver(anEvent({}, 'THROW-1'));
    const lines = fixture.site.activity.recent().filter(({ kind }) => kind === 'invocation');

    expect(lines).toMatchObject([
      {
        text: 'Lockstep looked at what Jira told',
        detail: textLike(/^index.onEvent for event avi:jira:created:issue, 1 storage call$/),
        isQuiet: true,
      },
      { text: textLike(/^Lockstep failed: /), isQuiet: false },
    ]);
  });

  it('tells the app that it was installed', async () => {
    fixture.forge.install();
    await fixture.idle();

    expect(fixture.forge.kvs.values('event:avi:forge:installed:app')).toHaveLength(1);
  });

  it('loses, doubles and delays the same events for the same seed', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `PROD-${index}`);
    const outcome = async (seed: number): Promise<string[]> => {
      await fixture.forge.reset();
      fixture.setFaults({ seed, events: { drop: 0.3, duplicate: 0.3 } });
      await deliver(...keys.map((key) => anEvent({}, key)));
      return [...fixture.forge.kvs.values('event:').map(({ key }) => key), String(fixture.forge.invocations().length)];
    };
    const first = await outcome(7);
    const second = await outcome(7);
    const other = await outcome(8);

    expect(first).toEqual(second);
    expect(first).not.toEqual(other);
    expect(first.length - 1).toBeLessThan(30);
    expect(Number(first.at(-1))).toBeGreaterThan(first.length - 1);
  });
});
