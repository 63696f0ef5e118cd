import type { ClaimSheet } from '../../src/domain/narrative/claim';
import { tallyClaims } from '../../src/domain/narrative/claims/tally-claims';
import { aBook, aClaim } from './a-claim';
import { aGate, anApproval } from './a-gate';
import { anId, anIssue } from './an-issue';
import type { FakeWorld } from './fake-world';
import { atlasOf, givenAtlas } from './given-atlas';
import { givenGates } from './given-gates';

const frozenAt = '2026-05-04T08:00:00.000Z';

/**
 * Atlas with the stories PROD-14 and PROD-15 in its epic PROD-9. The gate of the freeze has been open; that of the copy,
 * MKT-2, was approved, and two of its claims name PROD-14. The launch owner is Ann.
 */
export async function givenFrozen(): Promise<FakeWorld> {
  const world = await givenAtlas();
  addStory(world, 'PROD-14');
  addStory(world, 'PROD-15');
  const version = {
    ...{ number: 1, note: '', by: 'ann', at: frozenAt, carriedOver: null },
    asset: { kind: 'link', url: 'https://example.com/copy', title: 'Copy' } as const,
  };
  const approval = { decision: 'approved', comment: '', ofVersion: 1, voided: null } as const;
  givenGates(
    world,
    aGate({ issueId: 'PROD-2', freezesScope: true, firstOpenAt: frozenAt }),
    aGate({
      ...{ issueId: 'MKT-2', criteria: [anApproval({ person: 'lea' })], asset: version },
      answers: [{ criterionId: anApproval().id, by: 'lea', at: frozenAt, kind: 'approval', ...approval }],
    }),
  );
  await givenClaimsOn(world, 'MKT-2', { 'Edit together': ['PROD-14'], 'Nobody waits': ['PROD-14'], Fast: ['PROD-15'] });
  await freeze(world);
  return world;
}

/** Claims with the features they name; nobody has looked at what happened to those. */
export async function givenClaimsOn(
  world: FakeWorld,
  key: string,
  texts: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const claims = Object.entries(texts).map(([text, features], index) =>
    aClaim({ id: `c${index}`, text, features: features.map((id) => ({ id: anId(id), seen: 0 })) }),
  );
  const { order } = aBook(claims).sheet;
  const sheet: ClaimSheet = { ...aBook(claims).sheet, issueId: anId(key), order, tally: tallyClaims(claims, 'x') };
  await world.narrative.save({
    sheets: [{ ...sheet, version: 0 }],
    claimPages: [{ issueId: anId(key), page: 0, claims }],
  });
}

export function addStory(world: FakeWorld, key: string, epic: string | null = 'PROD-9'): void {
  world.issues.put(anIssue({ key, role: 'marketing', typeName: 'Story', summary: `Story ${key}` }));
  world.issues.setFacts(anId(key), { parentId: epic });
}

/** What the job does when the gate has opened, with nothing queued afterwards. */
export async function freeze(world: FakeWorld): Promise<void> {
  await world.jobs.push([{ kind: 'freeze-scope', launchId: atlasOf(world).id }]);
  await world.jobs.runAll(world);
}

/** Something happens to a feature, and Jira tells the app. */
export async function happens(
  world: FakeWorld,
  key: string,
  facts: Parameters<FakeWorld['issues']['setFacts']>[1],
  by = 'bob',
): Promise<void> {
  world.issues.setFacts(anId(key), facts);
  await world.jobs.push([{ kind: 'feature-changed', issueId: anId(key), seen: { by, at: world.clock.now() } }]);
  await world.jobs.runAll(world);
}
