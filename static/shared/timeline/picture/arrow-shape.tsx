import { memo } from 'react';
import type { LaunchDependencyView } from '../../../../src/contract/launch';
import type { Point } from '../layout/point';
import { roundedPath } from '../layout/rounded-path';
import { ink } from './ink';

interface ArrowShapeProps {
  readonly dependency: LaunchDependencyView;
  readonly route: readonly Point[];
  /** It hangs on the milestone that is looked at. */
  readonly isActive: boolean;
  readonly isCritical: boolean;
  /** A dependency that the dates tried would break. */
  readonly wouldBreak: boolean;
  /** Both ends are done: nothing hangs on it any more. */
  readonly isOver: boolean;
}

/** A dependency: dashed when overridden, with a broken mark where it does not hold, strong where it is critical. */
export const ArrowShape = memo(function ArrowShape(props: ArrowShapeProps) {
  const { dependency, route, isActive, isCritical, wouldBreak, isOver } = props;
  const { overridden, standing } = dependency;
  const isBroken = wouldBreak || (!overridden && standing.kind !== 'holds' && standing.kind !== 'unknown');
  const stroke = isActive ? ink.active : isBroken ? ink.badLine : isCritical ? ink.strong : ink.arrow;
  const width = isActive ? 2 : isCritical ? 2.5 : isBroken ? 1.6 : 1.2;
  const [before, tip] = [route.at(-2), route.at(-1)];
  if (tip === undefined || before === undefined) return null;
  const isDown = tip.y > before.y;
  return (
    <g opacity={isOver && !isActive && !wouldBreak ? 0.4 : 1}>
      <path
        d={roundedPath(route)}
        fill="none"
        stroke={stroke}
        strokeWidth={width}
        {...(overridden && { strokeDasharray: '5 4' })}
      />
      <path d={`M${tip.x} ${tip.y}l-3.5 ${isDown ? -6 : 6}h7z`} fill={stroke} />
      {isBroken && <BrokenMark x={before.x} y={before.y} />}
    </g>
  );
});

/** A small cross in the gutter; the words stand beside the mark that waits. */
function BrokenMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g>
      <circle cx={x} cy={y} r={5.5} fill={ink.surface} stroke={ink.badLine} strokeWidth={1.3} />
      <path d={`M${x - 2} ${y - 2}l4 4m0 -4l-4 4`} stroke={ink.bad} strokeWidth={1.4} strokeLinecap="round" />
    </g>
  );
}
