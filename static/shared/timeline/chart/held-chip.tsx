import { sizes } from '../layout/sizes';
import { font, ink } from '../picture/ink';

interface HeldChipProps {
  readonly x: number;
  readonly y: number;
  /** Where it ends when there is no room to the right. */
  readonly rightEdge: number | null;
  readonly text: string;
}

/** The day and the distance, beside the mark that is held. */
export function HeldChip({ x, y, rightEdge, text }: HeldChipProps) {
  const width = text.length * 6.4 + 16;
  const left = rightEdge === null ? x + 10 : rightEdge - width - 10;
  const middle = y + sizes.row / 2;
  return (
    <g fontFamily={font.family}>
      <rect x={left} y={middle - 12} width={width} height={24} rx={4} fill={ink.text} />
      <text x={left + 8} y={middle + 4} fontSize={font.body} fill={ink.surface}>
        {text}
      </text>
    </g>
  );
}
