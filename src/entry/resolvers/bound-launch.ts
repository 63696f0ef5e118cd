import { z } from 'zod';
import { launchId } from '../../contract/launch';
import type { LaunchId } from '../../domain/launches/launch';

/** Comes from the body of the page, where anyone who may edit it can write anything: it gives no right to anything. */
const binding = z.object({ launchId });

/** The launch a macro is bound to. @returns null while none has been chosen, and for what is no binding */
export function boundLaunch(config: unknown): LaunchId | null {
  const parsed = binding.safeParse(config);
  return parsed.success ? (parsed.data.launchId as LaunchId) : null;
}
