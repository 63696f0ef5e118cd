import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts the focus back where something was opened from, once it is closed. The opener may have been drawn anew in between,
 * so it is known by its id; when it is gone, the heading of the page gets the focus.
 * @returns tells the id of the opener
 */
export function useFocusReturn(closed: boolean): (id: string) => void {
  const openerId = useRef<string | null>(null);
  useEffect(() => {
    if (!closed || openerId.current === null) return;
    const opener = document.getElementById(openerId.current) ?? document.getElementById(pageHeadingId);
    openerId.current = null;
    // What was closed may have led on to a field that has the focus by now.
    if (document.activeElement === document.body) opener?.focus();
  }, [closed]);
  return useCallback((id: string) => {
    openerId.current = id;
  }, []);
}

export const pageHeadingId = 'brief-title';
