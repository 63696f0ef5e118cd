/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { Job, Jobs } from '../../src/app/ports';
import { aLaunchId } from '../support/a-launch';
import { anId } from '../support/an-issue';

export interface JobsUnderTest {
  readonly jobs: Jobs;
  /** Everything that was pushed, as it will come to the worker. */
  readonly waiting: () => readonly unknown[];
  readonly close: () => void;
}

const seen = { by: null, at: '2026-05-04T09:00:00.000Z' };

/** What every queue must do, whatever it is made of. */
export function describeJobs(name: string, open: () => JobsUnderTest): void {
  describe(`Jobs: ${name}`, () => {
    let queue: JobsUnderTest;
    beforeEach(() => {
      queue = open();
    });
    afterEach(() => queue.close());

    test.each<Job>([
      { kind: 'settle', launchId: aLaunchId('launch-1'), issueIds: [anId('10001')], seen: { ...seen, by: 'ann' } },
      { kind: 'judge', launchId: aLaunchId('launch-1'), issueIds: [], cause: 'dependency', seen },
      { kind: 'link-drawn', issueIds: [anId('1'), anId('2')], seen },
      { kind: 'link-removed', linkId: '7', issueIds: [anId('1')] },
      { kind: 'issue-deleted', issueId: anId('1') },
      { kind: 'adopt', after: null },
      { kind: 'reconcile', launchId: aLaunchId('launch-1') },
    ])('keeps $kind as it is', async (job) => {
      await queue.jobs.push([job]);

      expect(queue.waiting()).toEqual([job]);
    });

    test('takes more jobs than one push holds, and none', async () => {
      const jobs = Array.from({ length: 120 }, (_, index): Job => ({
        kind: 'reconcile',
        launchId: aLaunchId(`launch-${index}`),
      }));

      await queue.jobs.push([]);
      await queue.jobs.push(jobs);

      expect(queue.waiting()).toEqual(jobs);
    });
  });
}
