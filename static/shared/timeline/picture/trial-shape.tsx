import type { Mark } from '../layout/mark';
import type { RowShape } from '../layout/lay-rows';
import { signed } from '../words/signed';
import { ink } from './ink';
import { MarkShape } from './mark-shape';
import { RowLabel } from './row-label';

interface TrialShapeProps {
  readonly from: Mark;
  readonly trial: NonNullable<RowShape['trial']>;
  readonly middle: number;
}

/** Where a milestone would go, and the way there. Solid: it would move; hollow: it would be asked to. */
export function TrialShape({ from, trial: { kind, mark, days, labelX }, middle }: TrialShapeProps) {
  const isProposed = kind === 'proposed';
  const color = isProposed ? ink.proposalLine : ink.movedLine;
  const part = { glyph: null, text: signed(days), tone: isProposed ? 'proposal' : 'moved' } as const;
  const later = mark.to >= from.to;
  const [start, end] = later ? [from.to, mark.to] : [from.from, mark.from];
  return (
    <g>
      <path d={`M${start} ${middle}H${end}`} stroke={color} strokeWidth={1.5} strokeDasharray="1 3" fill="none" />
      <MarkShape
        mark={mark}
        middle={middle}
        fill={isProposed ? ink.surface : ink.movedFill}
        stroke={color}
        strokeWidth={kind === 'wanted' ? 2.5 : 1.5}
      />
      {days !== 0 && <RowLabel parts={[part]} x={labelX} middle={middle} />}
    </g>
  );
}
