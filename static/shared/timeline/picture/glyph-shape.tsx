import type { Glyph } from '../layout/label-part';

/** Drawn in a field of 12 by 12; icons of the design system cannot stand inside a picture. */
const paths: Record<Glyph, string> = {
  lock: 'M3 5.5h6v4.5H3zM4.2 5.5V4a1.8 1.8 0 0 1 3.6 0v1.5',
  warning: 'M6 1.8 11 10.5H1zM6 5v2.4M6 9v.2',
  check: 'M2 6.4 4.8 9.2 10 3.4',
  broken:
    'M4.9 8.2 3.9 9.2a1.9 1.9 0 0 1-2.7-2.7l1-1M7.1 3.8l1-1a1.9 1.9 0 0 1 2.7 2.7l-1 1M4.2 2.2v1.2M2.2 4.2h1.2M7.8 9.8V8.6M9.8 7.8H8.6',
  proposal: 'M4.3 7.6a3 3 0 1 1 3.4 0v1.2H4.3zM4.8 10.6h2.4',
  // Two posts, and between them the bars; open, they stand aside.
  'gate-shut': 'M1.5 1.5v9M10.5 1.5v9M1.5 4h9M1.5 8h9M4.5 4v4M7.5 4v4',
  'gate-open': 'M1.5 1.5v9M10.5 1.5v9M1.5 4 5 2.4v6.4L1.5 8',
  flag: 'M3 11V1.6M3 2h6.4L7.6 4.4l1.8 2.4H3',
};

export function GlyphShape({ glyph, x, middle, color }: { glyph: Glyph; x: number; middle: number; color: string }) {
  return (
    <path
      d={paths[glyph]}
      transform={`translate(${x} ${middle - 6})`}
      fill="none"
      stroke={color}
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
}
