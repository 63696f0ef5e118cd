import { sizes } from '../layout/sizes';
import { font, ink } from '../picture/ink';

interface HeldChipProps {
  readonly x: number;
  readonly y: number;
  /** Beside which it ends where there is no room to the right. */
  readonly before: number;
  /** What is in sight. */
  readonly sight: { readonly left: number; readonly right: number };
  readonly text: string;
}

/** The day and the distance, beside the mark that is held. */
export function HeldChip({ x, y, before, sight, text }: HeldChipProps) {
  const width = text.length * 6.4 + 16;
  const fits = x + 10 + width <= sight.right;
  const left = fits ? x + 10 : Math.max(sight.left, before - width - 10);
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
