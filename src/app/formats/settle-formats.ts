import type { FormatsAction } from '../../contract/formats';
import { reopenMatrix, settleMatrix } from '../../domain/launches/formats/settle-matrix';
import type { LaunchRequest } from '../launches/launch-request';
import { manageLaunch } from '../launches/manage-launch';
import type { World } from '../ports';
import { actOnFormats } from './act-on-formats';

interface Settling {
  readonly launchId: string;
  readonly version: number;
  readonly act: 'settle' | 'reopen';
}

/** Settles the formats of a launch, or opens them again. */
export async function settleFormats(
  world: World,
  { accountId }: LaunchRequest,
  { launchId, version, act }: Settling,
): Promise<FormatsAction> {
  const does = act === 'settle' ? 'settle these formats' : 'open these formats again';
  const change = act === 'settle' ? settleMatrix : reopenMatrix;
  return manageLaunch(world, { launchId, does }, (sight) =>
    actOnFormats(world, {
      ...{ sight, does, version },
      decide: ({ matrix }) => change(matrix, { by: accountId, at: world.clock.now() }),
    }),
  );
}
