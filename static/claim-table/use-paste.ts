import { useEffect } from 'react';

/** A column of text pasted onto the macro while no field has the focus. */
export function usePaste(onPaste: (text: string) => void): void {
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') onPaste(text);
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [onPaste]);
}
