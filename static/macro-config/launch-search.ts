import { useCallback } from 'react';
import { fetchLaunches } from '../shared/launch/fetch-launches';
import { errorMessage } from '../shared/text/error-message';
import { useLatestAnswer } from '../shared/ui/use-latest-answer';
import type { FoundLaunch } from './launch-bound';

interface LaunchSearch {
  readonly launches: readonly FoundLaunch[];
  readonly searching: boolean;
  /** Why the last search brought nothing; null when it went well. */
  readonly problem: string | null;
}

const nothing: LaunchSearch = { launches: [], searching: false, problem: null };
const waiting: LaunchSearch = { ...nothing, searching: true };

/** Finds active launches by a part of their names. */
export function useLaunchSearch() {
  const [shown, ask] = useLatestAnswer(nothing, waiting);
  const search = useCallback((text: string, delayMs: number) => ask(() => find(text), delayMs), [ask]);
  return { ...shown, search };
}

async function find(text: string): Promise<LaunchSearch> {
  try {
    const found = await fetchLaunches({ search: text.trim(), state: 'active' }, { rows: [], next: null }, 1);
    return { ...nothing, launches: found.kind === 'launches' ? found.rows : [] };
  } catch (error) {
    return { ...nothing, problem: errorMessage(error) };
  }
}
