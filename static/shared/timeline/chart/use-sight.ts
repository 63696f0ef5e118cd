import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { sameView, windowOf, type View } from '../layout/window-of';

interface Sight {
  /** What to draw. */
  readonly view: View;
  /** Of the scroller without its scroll bar, px. */
  readonly width: number;
  readonly onScroll: () => void;
}

/** Until it is measured. */
const unmeasured = { width: 960, height: 640 };

/** Which part of what scrolls is in sight; changes only when something new must be drawn. */
export function useSight(scroller: RefObject<HTMLElement>): Sight {
  const [view, setView] = useState(() => windowOf({ left: 0, top: 0, ...unmeasured }));
  const [width, setWidth] = useState(unmeasured.width);
  const measure = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const size = { width: clientWidth || unmeasured.width, height: clientHeight || unmeasured.height };
    const next = windowOf({ left: scrollLeft, top: scrollTop, ...size });
    setView((before) => (sameView(before, next) ? before : next));
    setWidth(size.width);
  }, [scroller]);
  useLayoutEffect(() => {
    measure();
    const element = scroller.current;
    // Where it is not to be had, such as in tests, the first measure stands.
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure, scroller]);
  return { view, width, onScroll: measure };
}
