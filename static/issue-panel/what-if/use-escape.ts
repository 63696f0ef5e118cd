import { useEffect } from 'react';

/** Escape leaves the dialog: keys that are pressed in its frame do not reach the page around it. An open calendar closes first. */
export function useEscape(leave: () => void): void {
  useEffect(() => {
    const listen = ({ key, defaultPrevented }: KeyboardEvent) => {
      const isOpen = document.querySelector('[role="combobox"][aria-expanded="true"]') !== null;
      if (key === 'Escape' && !defaultPrevented && !isOpen) leave();
    };
    // Before the calendar has closed itself, so that it is known whether it was open.
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, [leave]);
}
