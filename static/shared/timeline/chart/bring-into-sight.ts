import type { RowShape } from '../layout/lay-rows';
import { sizes } from '../layout/sizes';

/** Px that stand still over what scrolls. */
export interface Cover {
  readonly left: number;
  readonly top: number;
}

/** Scrolls no more than needed for a row and its mark to be seen. */
export function bringIntoSight(scroller: HTMLElement, { y, mark }: RowShape, cover: Cover): void {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = scroller;
  const room = clientHeight - cover.top;
  if (y < scrollTop) scroller.scrollTop = y;
  else if (y + sizes.row > scrollTop + room) scroller.scrollTop = y + sizes.row - room;
  const width = clientWidth - cover.left;
  const isOut = mark.to < scrollLeft + 8 || mark.from > scrollLeft + width - 40;
  if (isOut) scroller.scrollLeft = Math.max(0, mark.from - width / 3);
}
