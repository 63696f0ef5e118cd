import { useCallback, useEffect, useState } from 'react';
import { sameView, windowOf, type View } from '../layout/window-of';

interface Sight {
  /** What scrolls, once it is there. */
  readonly ground: HTMLElement | null;
  readonly attach: (ground: HTMLElement | null) => void;
  /** What to draw. */
  readonly view: View;
  /** Of the ground without its scroll bar, px. */
  readonly width: number;
  readonly onScroll: () => void;
}

/** Until it is measured. */
const unmeasured = { width: 960, height: 640 };

/** Which part of what scrolls is in sight; changes only when something new must be drawn. */
export function useSight(): Sight {
  const [ground, setGround] = useState<HTMLElement | null>(null);
  const [view, setView] = useState(() => windowOf({ left: 0, top: 0, ...unmeasured }));
  const [width, setWidth] = useState(unmeasured.width);
  const measure = useCallback((element: HTMLElement) => {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    const size = { width: clientWidth || unmeasured.width, height: clientHeight || unmeasured.height };
    const next = windowOf({ left: scrollLeft, top: scrollTop, ...size });
    setView((before) => (sameView(before, next) ? before : next));
    setWidth(size.width);
  }, []);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      setGround(element);
      // Measured before the first paint, so that nothing jumps.
      if (element) measure(element);
    },
    [measure],
  );
  useEffect(() => {
    // Where there are no observers, such as in tests, the first measure stands.
    if (!ground || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => measure(ground));
    observer.observe(ground);
    return () => observer.disconnect();
  }, [measure, ground]);
  const onScroll = useCallback(() => {
    if (ground) measure(ground);
  }, [measure, ground]);
  return { ground, attach, view, width, onScroll };
}
