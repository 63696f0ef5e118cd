import { issueChanged } from '../../../src/entry/triggers/issue-changed';
import { aFeature } from '../../support/a-feature';
import { anId, anIssue } from '../../support/an-issue';
import { breakOff } from '../../support/break-off';
import { createFakeWorld, type FakeWorld } from '../../support/fake-world';
import { givenLaunch } from '../../support/given-launch';

async function givenMilestone(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [anIssue({ key: 'PROD-2' }), anIssue({ key: 'MKT-1' })],
    dependencies: [{ from: 'PROD-2', to: 'MKT-1' }],
  });
  return world;
}

/** As Jira sends it, with what it carries besides. */
function updated(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    eventType: 'avi:jira:updated:issue',
    selfGenerated: false,
    atlassianId: 'ann',
    timestamp: '1777885200000',
    issue: {
      id: 'MKT-1',
      key: 'MKT-1',
      fields: {
        summary: 'Brief lock',
        issueType: { id: '10001', name: 'Task' },
        duedate: '2026-05-14',
        project: { key: 'MKT' },
      },
    },
    changelog: { id: '10', items: [{ field: 'duedate', fieldId: 'duedate', from: '2026-05-07', to: '2026-05-14' }] },
    associatedUsers: [{ accountId: 'ann' }],
    ...overrides,
  };
}

describe('issueChanged', () => {
  test.each([
    { name: 'as documented', event: updated(), kind: 'settle', by: 'ann', at: '2026-05-04T09:00:00.000Z' },
    {
      name: 'with "issuetype" as Jira really sends it, and the time as a number',
      event: updated({ timestamp: 1777885200000, issue: { id: 'MKT-1', fields: { issuetype: { name: 'Task' } } } }),
      kind: 'settle',
      by: 'ann',
      at: '2026-05-04T09:00:00.000Z',
    },
    {
      name: 'without a person and a time',
      event: updated({ atlassianId: undefined, timestamp: undefined }),
      kind: 'settle',
      by: null,
      at: '2026-05-11T10:00:00.000Z',
    },
    {
      name: 'with another status',
      event: updated({ changelog: { items: [{ field: 'status', fieldId: 'status' }] } }),
      kind: 'judge',
      by: 'ann',
      at: '2026-05-04T09:00:00.000Z',
    },
    {
      name: 'with a changelog item without an id of its field',
      event: updated({ changelog: { items: [{ field: 'Start date' }, { field: 'status' }] } }),
      kind: 'judge',
      by: 'ann',
      at: '2026-05-04T09:00:00.000Z',
    },
    {
      name: 'without a changelog',
      event: updated({ changelog: undefined }),
      kind: 'settle',
      by: 'ann',
      at: '2026-05-04T09:00:00.000Z',
    },
  ])('$name', async ({ event, kind, by, at }) => {
    const world = await givenMilestone();
    world.clock.set('2026-05-11T10:00:00.000Z');

    expect(await issueChanged(() => world)(event)).toBeUndefined();

    expect(world.jobs.queue).toMatchObject([{ kind, issueIds: ['MKT-1'], seen: { by, at } }]);
  });

  test.each([
    { field: 'resolution', fieldId: 'resolution' },
    { field: 'summary', fieldId: 'summary' },
    { field: 'Fix Version', fieldId: 'fixVersions' },
    { field: 'IssueParentAssociation' },
  ])('of a milestone that a claim names, $field alone is a matter of the claim', async (item) => {
    const world = await givenMilestone();
    await world.narrative.save({ features: [aFeature({ id: 'MKT-1' })] });

    await issueChanged(() => world)(updated({ changelog: { items: [item] } }));

    expect(world.jobs.queue).toEqual([
      { kind: 'feature-changed', issueId: 'MKT-1', seen: { by: 'ann', at: '2026-05-04T09:00:00.000Z' } },
    ]);
  });

  test('reads the id when it is a number', async () => {
    const world = createFakeWorld();
    const link = world.issues.drawLink({ from: anId('10001'), to: anId('10002') });
    await givenLaunch(world, {
      issues: [anIssue({ key: '10001' }), anIssue({ key: '10002' })],
      dependencies: [{ from: link.from, to: link.to }],
    });

    await issueChanged(() => world)(updated({ issue: { id: 10002 } }));

    expect(world.jobs.queue).toMatchObject([{ issueIds: ['10002'] }]);
  });

  test('asks to be called again when storage does not answer', async () => {
    const world = await givenMilestone();
    const { world: broken } = breakOff(world, { call: 1, how: 'outage' });

    const reply = await issueChanged(() => broken)(updated());

    expect(reply).toMatchObject({ _retry: true });
    expect(reply).toMatchObject({ retryOptions: { retryAfter: 1, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED' } });
  });

  test('throws on an event of another shape: a defect is not tried again', async () => {
    const world = await givenMilestone();

    await expect(issueChanged(() => world)({ eventType: 'avi:jira:updated:issue' })).rejects.toThrow('issue');
  });
});
