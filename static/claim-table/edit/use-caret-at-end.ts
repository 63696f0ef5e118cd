import { useEffect, useRef, type RefObject } from 'react';

/** Moves the focus to a field when it appears, behind the text that stands in it. */
export function useCaretAtEnd(): RefObject<HTMLTextAreaElement> {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  return area;
}
