import { memo } from 'react';
import type { RowShape } from '../layout/lay-rows';
import { sizes } from '../layout/sizes';
import { FloatShape } from './float-shape';
import { ink } from './ink';
import { MarkShape } from './mark-shape';
import { RowLabel } from './row-label';
import { TrialShape } from './trial-shape';

/** What stands in the row of one milestone. Groups name it, so that the mouse finds it. */
export const RowPicture = memo(function RowPicture({ shape }: { readonly shape: RowShape }) {
  const { milestone, mark, y, ghost, proposal, float, trial } = shape;
  const middle = y + sizes.row / 2;
  const paint = paintOf(shape);
  return (
    <g data-milestone={milestone.id}>
      {float && <FloatShape float={float} middle={middle} />}
      {ghost && (
        <MarkShape
          mark={ghost}
          middle={middle}
          fill="none"
          stroke={ink.ghost}
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
      )}
      {proposal && !trial && (
        <MarkShape mark={proposal} middle={middle} fill={ink.surface} stroke={ink.proposalLine} strokeWidth={1.5} />
      )}
      <MarkShape
        mark={mark}
        middle={middle}
        {...paint}
        {...(trial && { fill: 'none', strokeDasharray: '2 3', opacity: 0.8 })}
        {...(milestone.state !== 'done' && { 'data-grip': mark.kind === 'bar' ? 'whole' : 'due' })}
      />
      {mark.kind === 'bar' && milestone.state !== 'done' && !trial && (
        <>
          <Grip x={mark.from} middle={middle} grip="start" />
          <Grip x={mark.to} middle={middle} grip="due" />
        </>
      )}
      {trial && <TrialShape from={mark} trial={trial} middle={middle} />}
      <RowLabel parts={shape.label} x={shape.labelX} middle={middle} />
    </g>
  );
});

/** The end of a bar, wide enough for a finger that is led to it. */
function Grip({ x, middle, grip }: { readonly x: number; readonly middle: number; readonly grip: 'start' | 'due' }) {
  const from = grip === 'due' ? x - 5 : x - 3;
  return <rect data-grip={grip} x={from} y={middle - sizes.bar / 2} width={8} height={sizes.bar} fill="transparent" />;
}

/** The lane by its colour; done is grey; what is critical or T-0 has the strong border. */
function paintOf({ milestone: { role, state }, isCritical, isT0 }: RowShape) {
  const isDone = state === 'done';
  const stroke = isDone ? ink.doneLine : ink[`${role}Line`];
  const fill = isDone ? ink.done : state === 'todo' ? ink[`${role}Faint`] : ink[role];
  return isCritical || isT0 ? { fill, stroke: ink.strong, strokeWidth: 2.5 } : { fill, stroke, strokeWidth: 1 };
}
