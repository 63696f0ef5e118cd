import type { AsyncEvent } from '@forge/events';
import { Busy, JiraBusy, Outage, type Job } from '../../../src/app/ports';
import { job } from '../../../src/entry/consumers/job';
import { launchWork } from '../../../src/entry/consumers/launch-work';
import { aDay } from '../../support/a-day';
import { aLaunchId } from '../../support/a-launch';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { dueOf, givenLaunch, movedByPerson } from '../../support/given-launch';

const seen = { by: null, at: '2026-05-04T09:00:00.000Z' };

function anEvent(body: Record<string, unknown>): AsyncEvent {
  return { queueName: 'launch-work', jobId: 'job-1', eventId: 'event-1', body };
}

async function givenMovedFreeze(): Promise<{ world: FakeWorld; event: AsyncEvent }> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2', due: '2026-05-05' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
  });
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  return { world, event: anEvent({ ...world.jobs.queue[0] }) };
}

describe('launchWork', () => {
  test('does the job', async () => {
    const { world, event } = await givenMovedFreeze();

    expect(await launchWork(() => world)(event)).toBeUndefined();

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-14');
  });

  test('asks for the job again after an outage, and then ends it', async () => {
    const { world, event } = await givenMovedFreeze();
    const { world: broken } = breakOff(world, { call: 9, how: 'outage' });

    expect(await launchWork(() => broken)(event)).toMatchObject({ _retry: true });
    expect(await launchWork(() => world)(event)).toBeUndefined();

    expect(dueOf(world, 'MKT-1')).toBe('2026-05-14');
    expect(world.issues.writes).toHaveLength(1);
  });

  test.each([
    { what: 'Forge would give the job up', failure: new Busy('Cannot use storage: 429', 30), retryCount: 4, wait: 30 },
    {
      what: 'Forge does not wait as long',
      failure: new JiraBusy('Cannot reach Jira: 429', 3_600),
      retryCount: 0,
      wait: 3_600,
    },
  ])('what is only too busy is asked again by another job where $what', async ({ failure, retryCount, wait }) => {
    const { world, event } = await givenMovedFreeze();
    world.jobs.queue.length = 0;
    world.issues.read = () => Promise.reject(failure);
    const again = { ...event, retryContext: { retryCount, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' } };

    expect(await launchWork(() => world)(again as AsyncEvent)).toBeUndefined();

    expect(world.jobs.queue).toEqual([event.body]);
    expect(world.jobs.waits).toEqual([wait]);
  });

  test('what is broken is given up in the end', async () => {
    const { world, event } = await givenMovedFreeze();
    world.issues.read = () => Promise.reject(new Outage('Jira answers 500', 30));
    const again = { ...event, retryContext: { retryCount: 4, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' } };

    expect(await launchWork(() => world)(again as AsyncEvent)).toMatchObject({ _retry: true });
  });

  test('throws on a job it does not know', async () => {
    const { world } = await givenMovedFreeze();

    await expect(launchWork(() => world)(anEvent({ kind: 'dance' }))).rejects.toThrow('kind');
  });
});

describe('job', () => {
  const launchId = aLaunchId('launch-1');
  const issueIds = [anId('10001')];

  test.each<Job>([
    { kind: 'settle', launchId, issueIds, seen },
    { kind: 'judge', launchId, issueIds, cause: 'status', seen: { ...seen, by: 'ann' } },
    { kind: 'link-drawn', issueIds, seen },
    { kind: 'link-removed', linkId: '10100', issueIds },
    { kind: 'issue-deleted', issueId: anId('10001') },
    { kind: 'adopt', after: null },
    { kind: 'adopt', after: 'token' },
    { kind: 'reconcile', launchId },
    { kind: 'reanchor', launchId, newT0: aDay('2026-05-29'), seen: { ...seen, by: 'ann' } },
    { kind: 'level-calendar', launchId, seen },
    { kind: 'take-baseline', launchId, why: 'locked', seen },
  ])('comes back from the queue as it went: $kind', (sent) => {
    expect(job.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  });
});
