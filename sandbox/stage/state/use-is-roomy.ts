import { useSyncExternalStore } from 'react';

/** Below this width, as in the css, navigation and drawer lie over the page instead of beside it. */
const query = '(min-width: 1025px)';

export function useIsRoomy(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
