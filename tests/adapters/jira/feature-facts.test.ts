import { seedIssue, type IssueSeed } from '../../../sandbox/seed/seed-issue';
import { seedVersion } from '../../../sandbox/seed/seed-version';
import { featureFacts } from '../../../src/adapters/jira/feature-facts';
import { anId } from '../../support/an-issue';
import { openSandboxSeams, type SandboxSeams } from '../../support/sandbox-seams';

describe('featureFacts', () => {
  let seams: SandboxSeams;
  beforeEach(() => {
    seams = openSandboxSeams();
  });
  afterEach(() => seams.close());

  const seeded = (seed: Partial<IssueSeed>) => {
    const usual = {
      project: 'PROD',
      type: 'Story',
      summary: 'A story',
      reporter: 'admin',
      created: '2026-05-01',
    } as const;
    return seedIssue(seams.jira, { ...usual, ...seed });
  };
  const version = (name: string, releaseDate?: string): string =>
    seedVersion(seams.jira, { project: 'PROD', name, ...(releaseDate === undefined ? {} : { releaseDate }) });
  const factsOf = async (id: string) => (await featureFacts([anId(id)], 'app')).get(anId(id));

  test.each([
    { due: '2026-06-22', past: false },
    { due: '2026-06-23', past: true },
    { due: undefined, past: false },
  ])('a story due on $due, of a version released on 22 June, is past the launch: $past', async ({ due, past }) => {
    const versionIds = [version('2.0', '2026-06-22')];
    expect(await factsOf(seeded({ versionIds, due }).id)).toMatchObject({ versionIds, pastLaunch: past });
  });

  test('of two versions the later one counts', async () => {
    const versionIds = [version('2.1', '2026-07-22'), version('2.0', '2026-06-22')];
    expect(await factsOf(seeded({ versionIds, due: '2026-07-01' }).id)).toMatchObject({ pastLaunch: false });
  });

  test.each([
    { due: '2026-06-30', past: false },
    { due: '2026-07-01', past: true },
  ])('without a day of its version, its epic’s due day counts: due on $due, $past', async ({ due, past }) => {
    const epic = seeded({ type: 'Epic', summary: 'An epic', due: '2026-06-30' });
    const story = seeded({ parentKey: epic.key, due, versionIds: [version('2.0')] });
    expect(await factsOf(story.id)).toMatchObject({ parentId: epic.id, pastLaunch: past });
  });

  test('without any such day nothing is past the launch', async () => {
    expect(await factsOf(seeded({ due: '2199-01-01' }).id)).toMatchObject({ parentId: null, pastLaunch: false });
  });

  test('reads a hundred stories in one request, and their epics in one more', async () => {
    const epic = seeded({ type: 'Epic', summary: 'An epic', due: '2026-06-30' });
    const ids = Array.from({ length: 100 }, () => anId(seeded({ parentKey: epic.key, due: '2026-06-01' }).id));
    const before = seams.site.traffic.all().length;

    expect((await featureFacts(ids, 'app')).size).toBe(100);

    expect(seams.site.traffic.all().length - before).toBe(2);
  });
});
