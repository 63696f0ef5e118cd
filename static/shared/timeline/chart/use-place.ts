import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { RowShape } from '../layout/lay-rows';
import { sizes } from '../layout/sizes';
import type { Cover } from './bring-into-sight';

export interface FloatingAt {
  readonly row: RowShape;
  readonly ground: HTMLElement | null;
  readonly cover: Cover;
}

const gap = 6;

/** For what floats beside the mark of a row: under it, or above it where there is no room below; it goes along when scrolled. */
export function usePlace({ row, ground, cover }: FloatingAt): RefObject<HTMLDivElement> {
  const floating = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = floating.current;
    if (!card || !ground) return undefined;
    const place = () => putBeside(card, { row, ground, cover });
    place();
    ground.addEventListener('scroll', place, { passive: true });
    return () => ground.removeEventListener('scroll', place);
  }, [ground, cover, row]);
  return floating;
}

function putBeside(card: HTMLElement, { row, ground, cover }: FloatingAt & { readonly ground: HTMLElement }): void {
  const top = cover.top + row.y - ground.scrollTop;
  const height = ground.clientHeight;
  const isOut = height > 0 && (top < cover.top - sizes.row || top > height);
  const groundTop = ground.getBoundingClientRect().top;
  const room = document.documentElement.clientHeight - groundTop;
  const below = top + sizes.row + gap;
  const above = top - card.offsetHeight - gap;
  const fitsAbove = below + card.offsetHeight > room && above > -groundTop;
  const wanted = Math.max(cover.left, cover.left + row.mark.from - ground.scrollLeft);
  const left = Math.max(gap, Math.min(wanted, ground.clientWidth - card.offsetWidth - gap));
  card.style.left = `${left}px`;
  card.style.top = `${fitsAbove ? above : below}px`;
  card.style.visibility = isOut ? 'hidden' : 'visible';
}
