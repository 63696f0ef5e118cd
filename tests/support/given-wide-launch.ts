import { adoptLinks } from '../../src/app/launches/adopt-links';
import { anId, anIssue } from './an-issue';
import { createFakeWorld, type FakeWorld } from './fake-world';
import { forgetPast, movedByPerson } from './given-launch';
import { saveSiteFacts } from './save-site-facts';

/** `MKT-10` and so on. */
export function wideKeys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `MKT-${index + 10}`);
}

/** One freeze with so many tasks behind it, which has just been moved: what follows is queued, and nobody is told of it. */
export async function givenWideLaunch(count: number): Promise<FakeWorld> {
  const world = createFakeWorld();
  world.jobs.left.add('signals');
  await saveSiteFacts(world.issues, world.settings);
  const keys = wideKeys(count);
  world.issues.put(anIssue({ key: 'PROD-2' }), ...keys.map((key) => anIssue({ key })));
  const links = keys.map((to) => world.issues.drawLink({ from: anId('PROD-2'), to: anId(to) }));
  await adoptLinks(world, links);
  forgetPast(world);
  world.store.saves = 0;
  await movedByPerson(world, 'PROD-2', { due: '2026-05-14' });
  return world;
}
