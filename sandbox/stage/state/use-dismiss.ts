import { useEffect } from 'react';

/**
 * Calls `dismiss` when the person presses Escape or clicks elsewhere, while `active`.
 * @param keep selector of what may be clicked without dismissing, such as the popups of the thing itself
 */
export function useDismiss(keep: string, active: boolean, dismiss: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') dismiss();
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest(keep) === null) dismiss();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [keep, active, dismiss]);
}
