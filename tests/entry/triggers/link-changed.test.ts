import { linkChanged } from '../../../src/entry/triggers/link-changed';
import { createFakeWorld } from '../../support/fake-world';

/** As Jira sends it: numbers for ids, and no word about who did it. */
const event = {
  id: 10100,
  sourceIssueId: 10001,
  destinationIssueId: 10002,
  issueLinkType: { id: 10300, name: 'Gates', inwardName: 'is gated by', outwardName: 'gates' },
  timestamp: '1777885200000',
};

describe('linkChanged', () => {
  test('a link that was drawn', async () => {
    const world = createFakeWorld();

    expect(await linkChanged(() => world)({ ...event, eventType: 'avi:jira:created:issuelink' })).toBeUndefined();

    expect(world.jobs.queue).toEqual([
      { kind: 'link-drawn', issueIds: ['10001', '10002'], seen: { by: null, at: '2026-05-04T09:00:00.000Z' } },
    ]);
  });

  test('a link that was removed', async () => {
    const world = createFakeWorld();

    await linkChanged(() => world)({ ...event, eventType: 'avi:jira:deleted:issuelink', id: '10100' });

    expect(world.jobs.queue).toEqual([{ kind: 'link-removed', linkId: '10100', issueIds: ['10001', '10002'] }]);
  });
});
