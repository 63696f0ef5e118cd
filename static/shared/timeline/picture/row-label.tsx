import { partWidth, type LabelPart, type Tone } from '../layout/label-part';
import { GlyphShape } from './glyph-shape';
import { font, ink } from './ink';

const inkByTone: Record<Tone, string> = {
  plain: ink.subtle,
  good: ink.good,
  bad: ink.bad,
  proposal: ink.proposal,
  moved: ink.moved,
};

interface RowLabelProps {
  readonly parts: readonly LabelPart[];
  readonly x: number;
  readonly middle: number;
}

/** The words beside a mark, each with its icon. */
export function RowLabel({ parts, x, middle }: RowLabelProps) {
  const places = parts.map((_, index) => x + parts.slice(0, index).reduce((sum, part) => sum + partWidth(part), 0));
  return (
    <>
      {parts.map((part, index) => {
        const place = places[index] ?? x;
        const color = inkByTone[part.tone];
        return (
          <g key={`${part.glyph} ${part.text}`}>
            {part.glyph !== null && <GlyphShape glyph={part.glyph} x={place} middle={middle} color={color} />}
            <text
              x={place + (part.glyph === null ? 0 : 15)}
              y={middle + 4}
              fontSize={font.small}
              fontFamily={font.family}
              fontWeight={part.tone === 'plain' ? 400 : 600}
              fill={color}
              stroke={ink.surface}
              strokeWidth={3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {part.text}
            </text>
          </g>
        );
      })}
    </>
  );
}
