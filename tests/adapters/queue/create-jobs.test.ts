import { createJobs } from '../../../src/adapters/queue/create-jobs';
import { aLaunchId } from '../../support/a-launch';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

const seen = { by: null, at: '2026-05-04T09:00:00.000Z' };

describe('createJobs', () => {
  let seams: SandboxSeams;
  beforeEach(() => {
    seams = openSandboxSeams();
  });
  afterEach(() => seams.close());

  test('gives each launch one hand, and all links together one', async () => {
    await createJobs().push([
      { kind: 'settle', launchId: aLaunchId('a'), issueIds: [], seen },
      { kind: 'reconcile', launchId: aLaunchId('a') },
      { kind: 'reconcile', launchId: aLaunchId('b') },
      { kind: 'link-drawn', issueIds: [anId('1')], seen },
      { kind: 'issue-deleted', issueId: anId('1') },
      { kind: 'adopt', after: null },
    ]);

    const hands = seams.pushed.flatMap(({ events }) => events.map(({ concurrency }) => concurrency));
    expect(hands.map((hand) => hand?.limit)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(hands.map((hand) => hand?.key)).toEqual(['launch-a', 'launch-a', 'launch-b', 'links', 'links', 'links']);
  });

  test('pushes at most 50 jobs at a time', async () => {
    const jobs = Array.from({ length: 120 }, (_, index) => ({
      kind: 'reconcile' as const,
      launchId: aLaunchId(`${index}`),
    }));

    await createJobs().push(jobs);

    expect(seams.pushed.map(({ events }) => events.length)).toEqual([50, 50, 20]);
  });
});
