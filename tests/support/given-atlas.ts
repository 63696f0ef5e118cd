import { anId, anIssue } from './an-issue';
import { createFakeWorld, type FakeWorld } from './fake-world';
import { forgetPast, givenLaunch, launchOf } from './given-launch';
import type { Launch } from '../../src/domain/launches/launch';

/** Who asks from a page. */
export const ann = { accountId: 'ann' };

/**
 * A launch on Fri 22 May: a freeze on the 5th, a brief lock exactly two working days later, copy after it, a review when
 * it is out. It is Mon 4 May.
 */
export async function givenAtlas(changes: Partial<Launch> = {}): Promise<FakeWorld> {
  const world = createFakeWorld();
  await givenLaunch(world, {
    issues: [
      anIssue({ key: 'PROD-2', due: '2026-05-05', summary: 'Freeze' }),
      anIssue({ key: 'PROD-9', due: '2026-05-22', summary: 'Launch' }),
      anIssue({ key: 'MKT-1', due: '2026-05-07', summary: 'Brief lock' }),
      anIssue({ key: 'MKT-2', start: '2026-05-11', due: '2026-05-13', summary: 'Copy' }),
      anIssue({ key: 'MKT-3', due: '2026-05-29', summary: 'Review' }),
    ],
    dependencies: [
      { from: 'PROD-2', to: 'MKT-1', lag: 2, mode: 'exactly' },
      { from: 'MKT-1', to: 'MKT-2' },
      { from: 'MKT-2', to: 'PROD-9', lag: 2 },
      { from: 'PROD-9', to: 'MKT-3', mode: 'keep-gap' },
    ],
  });
  changeAtlas(world, { name: 'Atlas 2.0', namedAfter: null, t0: anId('PROD-9'), ...changes });
  forgetPast(world);
  return world;
}

export function atlasOf(world: FakeWorld): Launch {
  return launchOf(world, 'PROD-2');
}

export function changeAtlas(world: FakeWorld, changes: Partial<Launch>): void {
  world.store.launchTable.put({ ...atlasOf(world), ...changes });
}
