import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts the focus back where something was opened from, once it is closed. The opener may have been drawn anew in between,
 * so it is known by its id; when it is gone the panel's heading gets the focus.
 * @returns tells the id of the opener
 */
export function useFocusReturn(closed: boolean): (id: string) => void {
  const openerId = useRef<string | null>(null);
  useEffect(() => {
    if (!closed || openerId.current === null) return;
    const opener = document.getElementById(openerId.current) ?? document.getElementById(headingId);
    openerId.current = null;
    opener?.focus();
  }, [closed]);
  useEffect(
    () => () => {
      // Gone while still open, as a row whose dependency has just been removed: its opener went with it.
      if (openerId.current !== null) document.getElementById(headingId)?.focus();
    },
    [],
  );
  return useCallback((id: string) => {
    openerId.current = id;
  }, []);
}

/** The panel's heading, which takes the focus when nothing else is left to take it. */
export const headingId = 'panel-heading';
