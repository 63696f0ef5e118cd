import type { PulseReply } from '../../contract/launch';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { World } from '../ports';
import { launchInCharge } from './launch-in-charge';
import type { LaunchRequest } from './launch-request';

/** Open pages ask for it every few seconds: one read of storage and none of Jira, which counts what the app asks. */
export async function launchPulse(
  world: World,
  { bound }: LaunchRequest,
  asked: { readonly launchId?: string | undefined },
): Promise<PulseReply> {
  const id = bound === undefined ? asked.launchId : bound;
  const launch = id == null ? undefined : await launchInCharge(world.store, id as LaunchId);
  return { kind: 'pulse', beat: launch ? beatOf(world, launch) : null };
}

/** A fingerprint, since how often a launch has changed is nobody's business. */
export function beatOf({ digest }: Pick<World, 'digest'>, { id, version }: Launch): string {
  return digest(`${id} ${version}`);
}
