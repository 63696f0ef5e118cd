import type { ReactNode } from 'react';
import { sizes } from '../layout/sizes';
import { FloatShape, floatBelow } from './float-shape';
import { GlyphShape } from './glyph-shape';
import { ink } from './ink';
import { MarkShape } from './mark-shape';

export interface LegendItem {
  readonly name: string;
  /** Drawn in a field 28 wide, its middle at y = 12. */
  readonly shape: ReactNode;
}

const point = (middle: number) => ({ kind: 'point', from: middle - 7, to: middle + 7 }) as const;
const bar = (from: number, to: number) => ({ kind: 'bar', from, to }) as const;
const y = 12;
const small = { transform: `translate(0 ${y}) scale(1 .6) translate(0 -${y})` } as const;

/** What each form means, on the page and in an exported picture; floats come after them. */
export const legendItems: readonly LegendItem[] = [
  {
    name: 'product',
    shape: <MarkShape mark={bar(1, 27)} middle={y} fill={ink.product} stroke={ink.productLine} {...small} />,
  },
  {
    name: 'marketing',
    shape: <MarkShape mark={bar(1, 27)} middle={y} fill={ink.marketing} stroke={ink.marketingLine} {...small} />,
  },
  {
    name: 'a single day',
    shape: <MarkShape mark={point(14)} middle={y} fill={ink.marketing} stroke={ink.marketingLine} />,
  },
  { name: 'done', shape: <MarkShape mark={bar(1, 27)} middle={y} fill={ink.done} stroke={ink.doneLine} {...small} /> },
  {
    name: 'baseline',
    shape: (
      <MarkShape
        mark={bar(1, 27)}
        middle={y}
        fill="none"
        stroke={ink.ghost}
        strokeWidth={1.5}
        strokeDasharray="4 3"
        {...small}
      />
    ),
  },
  {
    name: 'proposed',
    shape: (
      <MarkShape
        mark={bar(1, 27)}
        middle={y}
        fill={ink.surface}
        stroke={ink.proposalLine}
        strokeWidth={1.5}
        {...small}
      />
    ),
  },
  { name: 'overridden', shape: <path d={`M1 ${y}H27`} stroke={ink.arrow} strokeWidth={1.5} strokeDasharray="5 4" /> },
  {
    name: 'does not hold',
    shape: (
      <g>
        <path d={`M1 ${y}H27`} stroke={ink.badLine} strokeWidth={1.6} />
        <circle cx={14} cy={y} r={5.5} fill={ink.surface} stroke={ink.badLine} strokeWidth={1.3} />
        <path d={`M12 ${y - 2}l4 4m0 -4l-4 4`} stroke={ink.bad} strokeWidth={1.4} />
      </g>
    ),
  },
  { name: 'gate shut', shape: <GlyphShape glyph="gate-shut" x={8} middle={y} color={ink.subtle} /> },
  { name: 'gate open', shape: <GlyphShape glyph="gate-open" x={8} middle={y} color={ink.subtle} /> },
  { name: 'nobody works', shape: <rect x={4} y={y - sizes.bar / 2} width={20} height={sizes.bar} fill={ink.free} /> },
];

/** Of floats and the critical path, where they are shown. */
export const floatLegendItems: readonly LegendItem[] = [
  {
    name: 'critical path',
    shape: (
      <MarkShape mark={bar(2, 26)} middle={y} fill={ink.product} stroke={ink.strong} strokeWidth={2.5} {...small} />
    ),
  },
  { name: 'float', shape: <FloatShape float={{ from: 1, to: 27, isLate: false }} middle={y - floatBelow} /> },
  { name: 'too late', shape: <FloatShape float={{ from: 1, to: 27, isLate: true }} middle={y - floatBelow} /> },
];
