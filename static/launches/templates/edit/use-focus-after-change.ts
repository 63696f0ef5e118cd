import { useEffect, useRef } from 'react';

/** A moved element loses the focus, a new one is not there yet: both get it when the page has been drawn. */
export function useFocusAfterChange(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
  };
}
