import type { LaunchId } from '../launch';
import type { TriageBook } from './triage';

/** A launch for which nothing has been decided yet. */
export function emptyBook(launchId: LaunchId): TriageBook {
  return { launchId, records: [], version: 0 };
}
