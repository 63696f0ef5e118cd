import { anId, anIssue } from './an-issue';
import { aDay } from './a-day';
import { createFakeWorld, type FakeWorld } from './fake-world';
import { givenLaunch } from './given-launch';

/** PROD-2 gates MKT-1 through PROD-7, which is no epic; PROD-9 and PROD-15 are stories that claims may rest on. */
export async function givenClaims(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2' }),
      anIssue({ key: 'PROD-7', role: 'marketing', typeName: 'Task' }),
      anIssue({ key: 'MKT-1', releaseDay: aDay('2026-06-22') }),
      anIssue({ key: 'MKT-2' }),
      anIssue({ key: 'PROD-9', role: 'marketing', typeName: 'Story' }),
      anIssue({ key: 'PROD-15', role: 'marketing', typeName: 'Story' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'PROD-7' },
      { from: 'PROD-7', to: 'MKT-1' },
    ],
  });
  for (const [id, name] of [
    ['ann', 'Ann Writer'],
    ['bob', 'Bob Editor'],
    ['pia', 'Pia Manager'],
  ] as const)
    world.issues.name(id, name);
  return world;
}

const may = { canLink: true, canEdit: true };
const mayNot = { canLink: false, canEdit: false };

/** The viewer edits the epic upstream, and only reads the issue. */
export function reviewOnly({ issues }: FakeWorld): void {
  for (const key of ['MKT-1', 'MKT-2', 'PROD-7']) issues.grant(anId(key), mayNot);
  issues.grant(anId('PROD-2'), may);
}

export function browseOnly({ issues }: FakeWorld): void {
  for (const key of ['MKT-1', 'MKT-2', 'PROD-2', 'PROD-7']) issues.grant(anId(key), mayNot);
}

/** Something happens to a named feature. */
export function descope(world: FakeWorld, key: string): void {
  const feature = world.narrative.featureTable.one(anId(key));
  if (!feature) throw new Error(`Cannot descope "${key}": nothing names it`);
  const revision = feature.revision + 1;
  const change = { revision, cause: 'descoped', at: '2026-06-02T08:00:00.000Z', by: 'pia' } as const;
  world.narrative.featureTable.put({ ...feature, revision, changes: [...feature.changes, change] });
}
