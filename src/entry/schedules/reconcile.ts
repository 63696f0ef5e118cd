import { reconcileAll } from '../../app/launches/reconcile-all';
import type { World } from '../../app/ports';

/** Hourly. A throw is not called again, the next hour is. */
export const reconcile = (createWorld: () => World) => async (): Promise<void> => reconcileAll(createWorld());
