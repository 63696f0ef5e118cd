import { useEffect, useRef, useState } from 'react';
import { ForgeFrame } from './forge-frame';
import type { FramePlace } from './frame-context';

/** Two screens or so: far enough that nobody who scrolls sees it load. */
const margin = '1500px 0px';

/** A frame that is loaded when it comes near the window, so that a page of many macros is there at once. */
export function NearbyFrame({ place }: { readonly place: FramePlace }) {
  const spot = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (spot.current === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(spot.current);
    return () => observer.disconnect();
  }, [isNear]);
  return <div ref={spot}>{isNear ? <ForgeFrame place={place} /> : <div className="forge-frame-later" />}</div>;
}
