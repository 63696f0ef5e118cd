import type { FloatBar } from '../layout/lay-rows';
import { ink } from './ink';

/** Px from the middle of the row to the middle of the bar. */
export const floatBelow = 12;
const height = 5;

/** A thin bar with a stop at its end: how far a milestone can slip. Hollow and dashed: by how much it is too late. */
export function FloatShape({ float: { from, to, isLate }, middle }: { float: FloatBar; middle: number }) {
  const y = middle + floatBelow;
  const stop = isLate ? from : to;
  return (
    <g>
      <rect
        x={from}
        y={y - height / 2}
        width={Math.max(1, to - from)}
        height={height}
        rx={1.5}
        fill={isLate ? ink.surface : ink.float}
        stroke={isLate ? ink.badLine : ink.floatLine}
        strokeWidth={isLate ? 1.2 : 0.75}
        {...(isLate && { strokeDasharray: '3 2' })}
      />
      <path d={`M${stop} ${y - 5}v10`} stroke={isLate ? ink.badLine : ink.floatLine} strokeWidth={1.5} />
    </g>
  );
}
