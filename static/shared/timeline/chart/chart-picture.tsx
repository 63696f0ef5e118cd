import { useCallback, useMemo } from 'react';
import type { LaunchDependencyView } from '../../../../src/contract/launch';
import type { FloatsShown } from '../float/floats-shown';
import type { ReckonedFloats } from '../float/use-floats';
import type { Router } from '../layout/create-router';
import type { Layout } from '../layout/lay-rows';
import type { Scale } from '../layout/scale';
import { sizes } from '../layout/sizes';
import type { View } from '../layout/window-of';
import type { TimelineModel } from '../model/timeline-model';
import { workdaysMoved } from '../move/trials-of';
import type { Mover } from '../move/use-move';
import { ArrowsPicture } from '../picture/arrows-picture';
import { GroundPicture } from '../picture/ground-picture';
import { ink } from '../picture/ink';
import { RowPicture } from '../picture/row-picture';
import { heldInWords } from '../words/held-in-words';
import { HeldChip } from './held-chip';

interface ChartPictureProps {
  readonly model: TimelineModel;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly view: View;
  readonly route: Router;
  readonly names: number;
  readonly head: number;
  readonly mover: Mover;
  /** null: not shown. */
  readonly floats: FloatsShown | null;
  /** Also where they are not shown: what is held says its own. */
  readonly reckoned: ReckonedFloats;
  readonly activeId: string | null;
}

/** The part of the picture that is in view. Screen readers meet the same in the rows. */
export function ChartPicture(props: ChartPictureProps) {
  const { model, scale, layout, view, route, names, head, mover, floats, reckoned, activeId } = props;
  const { left, top, bottom: wanted } = view;
  const rows = useMemo(() => layout.rows.filter(({ y }) => y + sizes.row >= top && y <= wanted), [layout, top, wanted]);
  const dependencies = useMemo(() => {
    const inView = new Set(rows.map(({ milestone }) => milestone.id));
    return model.launch.dependencies.filter(({ from, to }) => inView.has(from) || inView.has(to));
  }, [model, rows]);
  const isDone = useCallback((id: string) => model.byId.get(id)?.state === 'done', [model]);
  const isCritical = useCallback(
    (dependency: LaunchDependencyView) => floats?.isCritical(dependency) ?? false,
    [floats],
  );
  const { state } = mover;
  const wouldBreak = useMemo(() => {
    const conflicts = mover.found?.conflicts ?? [];
    return new Set(conflicts.map(({ predecessor, successor }) => `${predecessor.id} ${successor.id}`));
  }, [mover.found]);
  const right = Math.min(view.right, scale.width);
  const bottom = Math.min(wanted, layout.height);
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const active = activeId === null ? undefined : layout.rowById.get(activeId);
  const held = state.kind === 'held' ? layout.rowById.get(state.milestone.id) : undefined;
  return (
    <svg
      className="tl-picture"
      aria-hidden="true"
      style={{ left: names + left, top: head + top }}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      <GroundPicture model={model} scale={scale} layout={layout} view={view} />
      {active && <rect x={left} y={active.y} width={width} height={sizes.row - 1} fill={ink.hovered} />}
      <ArrowsPicture
        dependencies={dependencies}
        route={route}
        isDone={isDone}
        isCritical={isCritical}
        activeId={activeId}
        wouldBreak={wouldBreak}
      />
      {rows.map((shape) => (
        <RowPicture key={shape.milestone.id} shape={shape} />
      ))}
      {held?.trial && state.kind === 'held' && (
        <HeldChip
          x={held.trial.mark.to}
          y={held.y}
          before={held.trial.mark.from}
          sight={{ left, right }}
          text={heldInWords(state.to, workdaysMoved(state, model), {
            model,
            milestone: state.milestone,
            float: reckoned.areCurrent ? reckoned.floats.floatOf(state.milestone)?.float : undefined,
          })}
        />
      )}
    </svg>
  );
}
