import { issueDeleted } from '../../../src/entry/triggers/issue-deleted';
import { anIssue } from '../../support/an-issue';
import { createFakeWorld } from '../../support/fake-world';
import { givenLaunch } from '../../support/given-launch';

const deleted = {
  eventType: 'avi:jira:deleted:issue',
  issue: { id: 'MKT-1', key: 'MKT-1' },
  timestamp: '1777885200000',
};

describe('issueDeleted', () => {
  test('asks to forget a milestone', async () => {
    const world = createFakeWorld();
    await givenLaunch(world, {
      issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
      dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
    });

    expect(await issueDeleted(() => world)(deleted)).toBeUndefined();

    expect(world.jobs.queue).toEqual([{ kind: 'issue-deleted', issueId: 'MKT-1' }]);
  });

  test('passes over any other issue', async () => {
    const world = createFakeWorld();

    await issueDeleted(() => world)(deleted);

    expect(world.jobs.queue).toEqual([]);
  });
});
