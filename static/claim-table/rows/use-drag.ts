import { useEffect, type RefObject } from 'react';
import { useClaimTools } from '../claim-tools';

/** Claims can be dragged by their handles. The code for it comes when the mouse first nears one. */
export function useDrag(grid: RefObject<HTMLTableElement>): void {
  const tools = useClaimTools();
  useEffect(() => {
    const table = grid.current;
    if (table === null) return;
    let stop: (() => void) | undefined;
    let gone = false;
    const start = ({ target }: Event) => {
      if (!(target instanceof Element) || !target.closest('[data-drag]')) return;
      table.removeEventListener('pointerover', start);
      void import('./start-drag').then(({ startDrag }) => {
        if (!gone) stop = startDrag(table, tools);
      });
    };
    table.addEventListener('pointerover', start);
    return () => {
      gone = true;
      table.removeEventListener('pointerover', start);
      stop?.();
    };
  }, [grid, tools]);
}
