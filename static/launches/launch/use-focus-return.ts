import { useCallback, useEffect, useRef } from 'react';
import { headingId } from './heading-id';

/**
 * Puts the focus back where a dialog was opened from. What opened it may be gone by then, such as an item of a menu: it is
 * known by its id, and when there is no such thing any more the heading of the page gets the focus.
 * @returns tells the id of the opener
 */
export function useFocusReturn(closed: boolean): (id: string) => void {
  const openerId = useRef<string | null>(null);
  useEffect(() => {
    if (!closed || openerId.current === null) return;
    const id = openerId.current;
    openerId.current = null;
    // After the dialog has let go of the focus.
    const timer = setTimeout(() => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      if (isNowhere) (document.getElementById(id) ?? document.getElementById(headingId))?.focus();
    });
    return () => clearTimeout(timer);
  }, [closed]);
  return useCallback((id: string) => {
    openerId.current = id;
  }, []);
}
