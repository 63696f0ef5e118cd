import type { SVGProps } from 'react';
import type { Mark } from '../layout/mark';
import { sizes } from '../layout/sizes';

interface MarkShapeProps extends Omit<SVGProps<SVGPathElement>, 'from' | 'to' | 'd' | 'y'> {
  readonly mark: Mark;
  /** Middle of the row. */
  readonly middle: number;
}

/** A diamond or a bar; how it is painted is up to the caller. */
export function MarkShape({ mark, middle, ...paint }: MarkShapeProps) {
  const { from, to, kind } = mark;
  if (kind === 'bar') {
    const y = middle - sizes.bar / 2;
    return <path d={roundedBar(from, to, y)} {...paint} />;
  }
  const half = (to - from) / 2;
  const x = from + half;
  return (
    <path
      d={`M${x} ${middle - half}L${to} ${middle}L${x} ${middle + half}L${from} ${middle}Z`}
      strokeLinejoin="round"
      {...paint}
    />
  );
}

function roundedBar(from: number, to: number, y: number): string {
  const r = Math.min(4, (to - from) / 2);
  const bottom = y + sizes.bar;
  return [
    `M${from + r} ${y}H${to - r}Q${to} ${y} ${to} ${y + r}V${bottom - r}Q${to} ${bottom} ${to - r} ${bottom}`,
    `H${from + r}Q${from} ${bottom} ${from} ${bottom - r}V${y + r}Q${from} ${y} ${from + r} ${y}Z`,
  ].join('');
}
