import type { ProjectId } from '../../../src/domain/settings/settings';
import { issueCreated } from '../../../src/entry/triggers/issue-created';
import { aFrozenScope } from '../../support/a-frozen-scope';
import { createFakeWorld } from '../../support/fake-world';

/** As Jira sends it, with what it carries besides. */
function created(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    eventType: 'avi:jira:created:issue',
    selfGenerated: false,
    atlassianId: 'bob',
    timestamp: '1777885200000',
    issue: {
      id: '20031',
      key: 'PROD-31',
      fields: { summary: 'Offline drafts', project: { id: '10001', key: 'PROD' } },
    },
    associatedUsers: [{ accountId: 'bob' }],
    ...overrides,
  };
}

async function givenFrozen() {
  const world = createFakeWorld();
  await world.gates.saveScope(aFrozenScope({ projectIds: ['10001' as ProjectId] }));
  return world;
}

describe('issueCreated', () => {
  test.each([
    { name: 'as documented', event: created(), seen: { by: 'bob', at: '2026-05-04T09:00:00.000Z' } },
    {
      name: 'without a person, a time and fields',
      event: created({ atlassianId: undefined, timestamp: undefined, issue: { id: 20031 } }),
      seen: { by: null, at: '2026-05-04T09:00:00.000Z' },
    },
    {
      name: 'with the id of the project as a number',
      event: created({ issue: { id: '20031', fields: { project: { id: 10001 } } } }),
      seen: { by: 'bob', at: '2026-05-04T09:00:00.000Z' },
    },
  ])('an issue where a scope is frozen, told $name, is looked at', async ({ event, seen }) => {
    const world = await givenFrozen();
    world.clock.set('2026-05-04T09:00:00.000Z');

    await issueCreated(() => world)(event);

    expect(world.jobs.queue).toEqual([{ kind: 'feature-added', issueId: '20031', seen }]);
  });

  test('an issue elsewhere costs one read, no job and no request', async () => {
    const world = await givenFrozen();

    await issueCreated(() => world)(created({ issue: { id: '20031', fields: { project: { id: '10002' } } } }));

    expect(world.jobs.queue).toEqual([]);
    expect([world.gates.frozenReads, world.store.reads, world.gates.reads]).toEqual([1, 0, 0]);
    expect(world.issues.readBatches).toEqual([]);
  });

  test('where nothing is frozen, an event that does not tell its project is dropped as well', async () => {
    const world = createFakeWorld();
    await issueCreated(() => world)(created({ issue: { id: '20031' } }));
    expect(world.jobs.queue).toEqual([]);
  });
});
