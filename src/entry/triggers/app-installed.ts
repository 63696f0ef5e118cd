import { prepareSite } from '../../app/launches/prepare-site';
import type { World } from '../../app/ports';
import { withRetry } from '../with-retry';

/** Installed, or upgraded to a new major version. The app's permissions may come minutes later: then it is tried again. */
export const appInstalled = (createWorld: () => World) => withRetry(async () => prepareSite(createWorld()));
