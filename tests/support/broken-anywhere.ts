import { Outage, type World } from '../../src/app/ports';
import { breakOff, Crash, type Break } from './break-off';
import type { FakeWorld } from './fake-world';

const hows: readonly Break[] = ['outage', 'dead-before', 'dead-after'];

interface Act {
  readonly given: () => Promise<FakeWorld>;
  /** Done once broken off, and once more. */
  readonly act: (world: World) => Promise<unknown>;
  readonly then: (world: FakeWorld) => void | Promise<void>;
}

/** Breaks an act off at each of its calls, does it again, and looks at what has come of it. @returns how many breaks */
export async function brokenAnywhere({ given, act, then }: Act): Promise<number> {
  const counted = breakOff(await given(), { call: 0, how: 'outage' });
  await act(counted.world);
  for (let call = 1; call <= counted.calls(); call += 1) {
    for (const how of hows) {
      const world = await given();
      const broken = breakOff(world, { call, how });
      await act(broken.world).catch(isBreak);
      broken.revive();
      await act(broken.world);
      await then(world);
    }
  }
  return counted.calls() * hows.length;
}

function isBreak(failure: unknown): void {
  if (!(failure instanceof Outage || failure instanceof Crash)) throw failure;
}
