import { view } from '@forge/bridge';
import { useEffect } from 'react';

/** What the browser's tab is called. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    // Not every place lets its title be changed; the page works without.
    void view.changeWindowTitle(title).catch(() => undefined);
  }, [title]);
}
