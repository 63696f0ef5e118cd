import { useEffect, type RefObject } from 'react';
import type { ScrollTo } from './scroll-to';
import { bringIntoSight, type Cover } from './bring-into-sight';
import type { Layout } from '../layout/lay-rows';
import { xOf, type Scale } from '../layout/scale';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';

interface Picture {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly cover: Cover;
}

/** Follows a wish once, however often the picture changes afterwards. */
export function useScrollTo(scroller: RefObject<HTMLElement>, wish: ScrollTo | null, picture: Picture): void {
  const { model, scale, layout, cover } = picture;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !wish) return;
    const { issueId } = model.launch.t0;
    const row = wish.place === 't0' && issueId !== null ? layout.rowById.get(issueId) : undefined;
    if (row) bringIntoSight(element, row, cover);
    const day = wish.place === 't0' ? model.t0 : dayToNumber(model.launch.today);
    if (day !== null) element.scrollLeft = xOf(scale, day) - (element.clientWidth - cover.left) / 2;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a wish is followed when it is made, not when the picture changes
  }, [wish]);
}
