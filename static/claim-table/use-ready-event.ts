import { view } from '@forge/bridge';
import { useEffect } from 'react';

/** Tells the page, once, that what there is to see can be seen. Exports and prints wait for it. */
export function useReadyEvent(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    // Two frames: the first paints what has just been rendered, the second comes when that is done.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void view.emitReadyEvent().catch(() => undefined));
    });
    return () => cancelAnimationFrame(frame);
  }, [ready]);
}
