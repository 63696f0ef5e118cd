import type { Point } from './point';

const radius = 5;

/** SVG path along right angles, corners rounded as far as there is room. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const steps = rest.map((point, index) => {
    const before = points[index];
    const after = points[index + 2];
    return before === undefined || after === undefined ? `L${at(point)}` : corner(before, point, after);
  });
  return `M${at(first)}${steps.join('')}`;
}

function corner(before: Point, point: Point, after: Point): string {
  const room = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
  return `L${at(towards(point, before, room))}Q${at(point)} ${at(towards(point, after, room))}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const all = distance(from, to);
  if (all === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / all, y: from.y + ((to.y - from.y) * by) / all };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
