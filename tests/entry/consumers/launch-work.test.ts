import type { AsyncEvent } from '@forge/events';
import type { Job } from '../../../src/app/ports';
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
