import { useCallback, useMemo, useState } from 'react';
import type { MilestoneView } from '../../../../src/contract/launch';
import { useFloats } from '../float/use-floats';
import { createRouter } from '../layout/create-router';
import { layRows } from '../layout/lay-rows';
import type { Zoom } from '../layout/zoom';
import { dayToNumber } from '../model/day-to-number';
import type { TimelineModel } from '../model/timeline-model';
import { trialsOf } from '../move/trials-of';
import type { Mover } from '../move/use-move';
import { axisHeight } from '../picture/axis-picture';
import { ChartHead } from './chart-head';
import { ChartPicture } from './chart-picture';
import { LazyCard } from './lazy-card';
import { LinkMenu } from './link-menu';
import { Names } from './names';
import type { ScrollTo } from './scroll-to';
import { useDrag } from './use-drag';
import { useHeldPlace } from './use-held-place';
import { useHover } from './use-hover';
import { useRowKeys } from './use-row-keys';
import { useScale } from './use-scale';
import { useScrollTo } from './use-scroll-to';
import { useSight } from './use-sight';

export interface ChartProps {
  readonly model: TimelineModel;
  readonly shown: readonly MilestoneView[];
  readonly zoom: Zoom;
  readonly withBaseline: boolean;
  readonly withFloats: boolean;
  readonly mover: Mover;
  /** Dates can be moved here at all. */
  readonly movable: boolean;
  readonly scrollTo: ScrollTo | null;
  readonly openIssue: (key: string) => void;
  readonly announce: (text: string) => void;
}

/** Below this the names fold to their keys by themselves. */
const narrow = 640;
const foldedWidth = 88;
/** Lanes on one axis: names to the left, the axis above, the picture between, one card for what is looked at. */
export function Chart(props: ChartProps) {
  const { model, shown, zoom, withBaseline, withFloats, mover, movable, scrollTo, openIssue, announce } = props;
  const { ground, attach, view, width, onScroll } = useSight();
  const [foldWish, setFoldWish] = useState<boolean | null>(null);
  const folded = foldWish ?? width < narrow;
  const names = folded ? foldedWidth : namesWidth(width);
  const head = axisHeight(model);
  const trials = useMemo(() => trialsOf(mover, model), [mover, model]);
  const reckoned = useFloats(model, trials);
  const floats = withFloats ? reckoned.floats : null;
  const scale = useScale(model, trials, { zoom, width: width - names, folded });
  const layout = useMemo(
    () => layRows(model, { scale, shown, withNames: folded, withBaseline, trials, floats }),
    [model, scale, shown, folded, withBaseline, trials, floats],
  );
  const route = useMemo(() => createRouter(layout), [layout]);
  const cover = useMemo(() => ({ left: names, top: head }), [names, head]);
  const firstDay = Math.max(scale.first, Math.min(dayToNumber(model.launch.today), model.t0 ?? Infinity));
  const holdPlace = useHeldPlace(ground, { scale, covered: names, firstDay });
  useScrollTo(ground, scrollTo, { model, scale, layout, cover });
  const hover = useHover();
  const keys = useRowKeys({ ground, model, layout, cover, mover, movable, openIssue, announce, onGo: hover.leave });
  const startDrag = useDrag({
    ground,
    day: scale.day,
    milestoneOf: useCallback((id: string) => (movable ? model.byId.get(id) : undefined), [model, movable]),
    onHold: mover.hold,
    onLetGo: mover.ask,
    onGiveUp: mover.drop,
  });
  const isHeld = mover.state.kind === 'held';
  // No card over a date that is being moved: its own row says enough, and then the dialog says the rest.
  const lookedAt = mover.state.kind === 'none' ? (hover.id ?? keys.cardId) : null;
  const row = lookedAt === null ? undefined : layout.rowById.get(lookedAt);
  const scrolled = () => {
    onScroll();
    holdPlace();
    hover.leave();
  };

  return (
    <div className="tl-chart">
      <div
        className={`tl-scroll${movable ? ' tl-movable' : ''}${isHeld ? ' tl-holding' : ''}`}
        ref={attach}
        onScroll={scrolled}
      >
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the rows do by keys what the picture does by mouse */}
        <div
          className="tl-canvas"
          style={{ width: names + scale.width, height: head + layout.height }}
          onPointerOver={hover.onPointerOver}
          onPointerLeave={hover.leaveSlowly}
          onPointerDown={startDrag}
          onClick={keys.onClick}
        >
          <ChartHead {...{ model, scale, view, names, folded }} onFold={() => setFoldWish(!folded)} />
          <Names {...{ model, layout, view, names, folded, openIssue, keys, activeId: lookedAt }} />
          <ChartPicture
            {...{ model, scale, layout, view, route, names, head, mover, floats, reckoned, activeId: lookedAt }}
          />
        </div>
      </div>
      {row && keys.choice === null && (
        <LazyCard key={row.milestone.id} {...{ row, model, movable, ground, cover, openIssue, mover, hover }} />
      )}
      {keys.choice && <LinkMenu choice={keys.choice} {...{ layout, ground, cover }} />}
    </div>
  );
}

/** Px. Summaries are what rows are told apart by, so they have a third of the picture, as long as that is enough. */
function namesWidth(width: number): number {
  return Math.round(Math.min(340, Math.max(240, width / 3)));
}
