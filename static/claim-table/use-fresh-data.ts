import { useEffect } from 'react';
import type { ClaimStore } from './state/claim-store';

/** Loads, and looks again when somebody comes back to the page; not while something is being written. */
export function useFreshData(store: ClaimStore): void {
  useEffect(() => {
    void store.load();
    const look = () => {
      if (document.visibilityState === 'visible' && !store.isHeld()) void store.load();
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
}
