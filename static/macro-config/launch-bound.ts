import { view } from '@forge/bridge';
import { z } from 'zod';
import { launchId } from '../../src/contract/launch';
import type { LaunchRow } from '../../src/contract/launch-list';
import { callLaunches } from '../shared/bridge/call-launches';

export type FoundLaunch = Pick<LaunchRow, 'id' | 'name' | 't0Day'>;

const launchConfig = z.object({ launchId });

/**
 * The launch to which the macro is bound now; null: to none. One that the viewer may not see stays, without its name.
 * @throws Error when the backend cannot be reached
 */
export async function readBoundLaunch(): Promise<FoundLaunch | null> {
  const { extension } = await view.getContext();
  // Anybody who may edit the page can have written it.
  const config = launchConfig.safeParse(extension['config']);
  if (!config.success) return null;
  const id = config.data.launchId;
  const reply = await callLaunches('launch.load', { launchId: id, baselineId: null });
  if (reply.kind !== 'launch') return { id, name: 'A launch you cannot see', t0Day: null };
  return { id, name: reply.name, t0Day: reply.t0.due };
}
