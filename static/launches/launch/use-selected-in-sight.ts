import { useEffect, useRef, type RefObject } from 'react';

/**
 * Scrolls a list of tabs sideways until the one that is chosen can be seen; on a narrow page not all have room.
 * @param chosen another one each time another tab is chosen
 */
export function useSelectedInSight(chosen: string): RefObject<HTMLDivElement> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const list = around.current?.querySelector('[role="tablist"]');
    const tab = list?.querySelector('[aria-selected="true"]');
    if (list == null || tab == null) return;
    const [room, place] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (place.left < room.left) list.scrollLeft -= room.left - place.left;
    else if (place.right > room.right) list.scrollLeft += place.right - room.right;
  }, [chosen]);
  return around;
}
