import type { LaunchDependencyView } from '../../../../src/contract/launch';
import { findChannel, type Channel } from './find-channel';
import type { RowShape } from './lay-rows';
import { anchorX } from './mark';
import type { Point } from './point';
import { sizes } from './sizes';

const ends = {
  FS: ['finish', 'start'],
  SS: ['start', 'start'],
  FF: ['finish', 'finish'],
  SF: ['start', 'finish'],
} as const;

/** Lines in one gutter lie beside each other, px from its middle, on the side of the row that is left. */
const offsets = [-4, -1, 2];

/**
 * The corners of an arrow: out of the mark that is waited for, along the gutters between rows, into the mark that waits.
 * Sideways it only runs in gutters; down and up it keeps clear of all labels.
 */
export function routeArrow(
  { from, to, type, linkId }: Pick<LaunchDependencyView, 'from' | 'to' | 'type' | 'linkId'>,
  { rows, rowById }: { readonly rows: readonly RowShape[]; readonly rowById: ReadonlyMap<string, RowShape> },
): readonly Point[] | undefined {
  const [source, target] = [rowById.get(from), rowById.get(to)];
  if (source === undefined || target === undefined || source === target) return undefined;
  const isDown = target.y > source.y;
  const start = { x: anchorX(source.mark, ends[type][0]), y: edge(source, isDown) };
  const end = { x: anchorX(target.mark, ends[type][1]), y: edge(target, !isDown) };
  const between = isDown
    ? rows.slice(source.index + 1, target.index)
    : rows.slice(target.index + 1, source.index).reverse();
  const offset = (offsets[hash(linkId) % offsets.length] ?? 0) * (isDown ? 1 : -1);
  const inGutter = (row: RowShape, before: boolean) => (before === isDown ? row.y : row.y + sizes.row) + offset;
  const channels = findChannel(between, start.x, end.x);
  const turns = channels.flatMap(({ x, row }: Channel, place) => {
    const y = row === undefined ? inGutter(source, false) : inGutter(row, true);
    const previous = place === 0 ? start.x : (channels[place - 1]?.x ?? x);
    return [
      { x: previous, y },
      { x, y },
    ];
  });
  const last = turns.at(-1)?.x ?? start.x;
  const entry = inGutter(target, true);
  return straightened([start, ...turns, { x: last, y: entry }, { x: end.x, y: entry }, end]);
}

/** The edge of the mark at which it leaves or enters. */
function edge({ y, mark, isT0 }: RowShape, below: boolean): number {
  const half = mark.kind === 'bar' ? sizes.bar / 2 : isT0 ? sizes.diamondT0 : sizes.diamond;
  return y + sizes.row / 2 + (below ? half : -half);
}

/** Without points that are no corner. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && same(last.x, point.x) && same(last.y, point.y)) continue;
    const isOnLine =
      before &&
      last &&
      ((same(before.x, last.x) && same(last.x, point.x)) || (same(before.y, last.y) && same(last.y, point.y)));
    if (isOnLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}

function hash(text: string): number {
  let value = 7;
  for (let place = 0; place < text.length; place += 1) value = (value * 31 + text.charCodeAt(place)) % 9973;
  return value;
}
