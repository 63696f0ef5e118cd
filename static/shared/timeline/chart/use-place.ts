import { useCallback, useEffect, useLayoutEffect, type RefObject } from 'react';
import type { RowShape } from '../layout/lay-rows';
import { sizes } from '../layout/sizes';
import type { Cover } from './bring-into-sight';

interface At {
  readonly row: RowShape;
  readonly scroller: RefObject<HTMLElement>;
  readonly cover: Cover;
}

const gap = 6;

/** Keeps what floats beside the mark of a row: under it, or above it where there is no room below. */
export function usePlace(floating: RefObject<HTMLElement>, { row, scroller, cover }: At): void {
  const place = useCallback(() => {
    const [card, ground] = [floating.current, scroller.current];
    if (!card || !ground) return;
    const top = cover.top + row.y - ground.scrollTop;
    const isOut = top < cover.top - sizes.row || top > ground.clientHeight;
    const room = document.documentElement.clientHeight - ground.getBoundingClientRect().top;
    const below = top + sizes.row + gap;
    const above = top - card.offsetHeight - gap;
    const wanted = cover.left + row.mark.from - ground.scrollLeft;
    const left = Math.max(gap, Math.min(Math.max(wanted, cover.left), ground.clientWidth - card.offsetWidth - gap));
    card.style.left = `${left}px`;
    card.style.top = `${below + card.offsetHeight > room && above > -ground.getBoundingClientRect().top ? above : below}px`;
    card.style.visibility = isOut ? 'hidden' : 'visible';
  }, [floating, scroller, cover, row]);
  useLayoutEffect(place, [place]);
  useEffect(() => {
    const ground = scroller.current;
    ground?.addEventListener('scroll', place, { passive: true });
    return () => ground?.removeEventListener('scroll', place);
  }, [scroller, place]);
}
