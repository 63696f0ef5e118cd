import { z } from 'zod';
import { bundleFixture, fixtureForge, type FixtureFiles, type FixtureForge } from '../fixture-app/fixture-forge';
import { anyText, textLike } from '../fixture-app/matchers';

let files: FixtureFiles;
let fixture: FixtureForge;

beforeAll(async () => {
  files = await bundleFixture();
});
beforeEach(() => {
  fixture = fixtureForge(files);
});
afterEach(() => fixture.forge.close());

function push(events: unknown, queue = 'work'): Promise<unknown> {
  return fixture.invoke('push', { queue, events });
}

async function pushJob(events: unknown): Promise<{ jobId: string }> {
  return z.object({ jobId: z.string() }).parse(await push(events));
}

function jobs(): string[] {
  return fixture.forge
    .invocations()
    .filter(({ moduleKey }) => moduleKey === 'worker')
    .map(({ outcome }) => outcome);
}

/** `+` and `-` as the jobs of the app began and ended. */
function marks(): string[] {
  const logs = fixture.forge.invocations().flatMap(({ logs: lines }) => lines);
  return logs.filter((line) => /start|end/.test(line));
}

function aDelivery(name: string) {
  return {
    ...{ body: { name }, queueName: 'work', eventId: anyText(), delayInSeconds: 0 },
    concurrency: { key: 'any', limit: 1000 },
  };
}

function done(name: string): unknown {
  return fixture.forge.kvs.values(`done:${name}`)[0]?.value;
}

describe('createQueue', () => {
  it('delivers each event with its job and an id of its own', async () => {
    const pushed = await pushJob([{ body: { name: 'a' } }, { body: { name: 'b' } }]);
    await fixture.idle();

    const deliveries = fixture.forge.kvs.values('job:').map(({ value }) => value);
    expect(pushed).toEqual({ jobId: anyText() });
    expect(deliveries).toEqual([
      { ...pushed, ...aDelivery('a') },
      { ...pushed, ...aDelivery('b') },
    ]);
  });

  it('repeats a job that throws until it succeeds', async () => {
    await push({ body: { name: 'a', fail: 3 } });
    await fixture.idle();

    expect(jobs()).toEqual(['threw', 'threw', 'threw', 'returned']);
    expect(fixture.forge.kvs.values('job:a')[0]?.value).toMatchObject({ retryContext: { retryCount: 3 } });
  });

  it('repeats a job whose worker was ended in the middle', async () => {
    fixture.setFaults({ kill: { afterCalls: 2, times: 1 } });
    await push({ body: { name: 'a', calls: 3 } });
    await fixture.idle();

    expect(jobs()).toEqual(['killed', 'returned']);
    expect(done('a')).toBe(1);
  });

  it('repeats a job that ran out of time', async () => {
    await push({ body: { name: 'slow' } }, 'slow');
    await fixture.idle();

    const outcomes = fixture.forge.invocations().filter(({ moduleKey }) => moduleKey === 'slow-worker');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['timed-out', 'returned']);
    expect(fixture.forge.kvs.values('slow:reason')[0]?.value).toBe('FUNCTION_TIME_OUT');
  });

  it('runs no more than the limit of a concurrency key at a time', async () => {
    const concurrency = { key: 'launch', limit: 1 };
    const names = ['a', 'b', 'c', 'd'];
    await push(names.map((name) => ({ body: { name, wait: 15 }, concurrency })));
    await fixture.idle();

    expect(marks()).toEqual(names.flatMap((name) => [`warn: start ${name}`, `warn: end ${name}`]));
    expect(intervals().every(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))).toBe(true);
  });

  it('delivers twice what a fault doubles', async () => {
    fixture.setFaults({ queue: { duplicate: 1 } });
    await push({ body: { name: 'a' }, concurrency: { key: 'one', limit: 1 } });
    await fixture.idle();

    expect(done('a')).toBe(2);
  });

  it('counts a delayed job as under way and starts it when the clock passes', async () => {
    fixture.forge.close();
    fixture = fixtureForge(files, { timeScale: 1 });
    await push({ body: { name: 'later' }, delayInSeconds: 600 });
    expect(await fixture.forge.pending.whenIdle(50)).toBe(false);

    fixture.site.clock.advance(601_000);
    await fixture.idle();

    expect(done('later')).toBe(1);
  });

  it('takes up jobs after a restart: those that waited, and those at work once more', async () => {
    fixture.forge.close();
    fixture = fixtureForge(files, { timeScale: 1 });
    const working = await pushJob({ body: { name: 'working', wait: 100 } });
    const waiting = await pushJob({ body: { name: 'waiting' }, delayInSeconds: 600 });
    const snapshot: unknown = JSON.parse(JSON.stringify(fixture.forge.snapshot()));
    fixture.forge.close();
    fixture = fixtureForge(files, { timeScale: 1 });
    fixture.forge.restore(snapshot);
    fixture.site.clock.advance(601_000);
    await fixture.idle();

    expect([done('working'), done('waiting')]).toEqual([1, 1]);
    for (const { jobId } of [working, waiting])
      expect(await fixture.invoke('stats', { queue: 'work', jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('takes up no job that was cancelled or is done', async () => {
    await push({ body: { name: 'done' } });
    await fixture.idle();
    const later = await pushJob({ body: { name: 'never' }, delayInSeconds: 900 });
    await fixture.invoke('cancel', { queue: 'work', jobId: later.jobId });
    fixture.forge.restore(JSON.parse(JSON.stringify(fixture.forge.snapshot())));
    fixture.site.clock.advance(901_000);
    await fixture.idle();

    expect([done('done'), done('never')]).toEqual([1, undefined]);
  });

  it('tells how a job stands, and forgets one that is cancelled', async () => {
    const { jobId } = await pushJob([{ body: { name: 'a' } }, { body: { name: 'b' } }]);
    await fixture.idle();
    expect(await fixture.invoke('stats', { queue: 'work', jobId })).toEqual({ success: 2, inProgress: 0, failed: 0 });

    const later = await pushJob({ body: { name: 'never' }, delayInSeconds: 900 });
    await fixture.invoke('cancel', { queue: 'work', jobId: later.jobId });
    fixture.site.clock.advance(901_000);
    await fixture.idle();

    expect(done('never')).toBeUndefined();
  });

  it('refuses a job that nobody knows, and a queue without a consumer', async () => {
    expect(await fixture.invoke('stats', { queue: 'work', jobId: 'none' })).toMatchObject({
      error: { message: textLike('none') },
    });
    expect(await push({ body: { name: 'a' } }, 'unknown')).toMatchObject({
      error: { message: textLike('no consumer of queue "unknown"') },
    });
  });

  it('refuses more than 500 events in a minute', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => ({ body: { name: `x${index}` }, delayInSeconds: 900 }));
    const replies: unknown[] = [];
    for (let index = 0; index < 11; index += 1) replies.push(await push(fifty));
    const errors = replies.filter((reply) => JSON.stringify(reply).startsWith('{"error"'));

    expect(errors).toHaveLength(1);
    await fixture.forge.reset();
  });

  function intervals(): { start: number; end: number }[] {
    return fixture.forge
      .invocations()
      .filter(({ moduleKey }) => moduleKey === 'worker')
      .map(({ startedAt, ms }) => ({ start: Date.parse(startedAt), end: Date.parse(startedAt) + (ms ?? 0) - 2 }));
  }
});
