import { useEffect, useRef } from 'react';
import type { Layout } from '../layout/lay-rows';
import { xOf, type Scale } from '../layout/scale';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { bringIntoSight, type Cover } from './bring-into-sight';
import { scrollSideways } from './scroll-sideways';
import type { ScrollTo } from './scroll-to';

interface Picture {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly cover: Cover;
}

/** Follows a wish once, however often the picture changes afterwards. */
export function useScrollTo(ground: HTMLElement | null, wish: ScrollTo | null, picture: Picture): void {
  const { model, scale, layout, cover } = picture;
  const followed = useRef(wish);
  useEffect(() => {
    if (!ground || !wish || followed.current === wish) return;
    followed.current = wish;
    const { issueId } = model.launch.t0;
    const row = wish.place === 't0' && issueId !== null ? layout.rowById.get(issueId) : undefined;
    if (row) bringIntoSight(ground, row, cover);
    const day = wish.place === 't0' ? model.t0 : dayToNumber(model.launch.today);
    if (day !== null) scrollSideways(ground, xOf(scale, day) - (ground.clientWidth - cover.left) / 2);
  }, [ground, wish, model, scale, layout, cover]);
}
