import type { RowShape } from './lay-rows';

/** The line on which an arrow passes rows, from `row` on; undefined: from the first of them. */
export interface Channel {
  readonly x: number;
  readonly row: RowShape | undefined;
}

const clear = 4;
/** Tried beside the two ends, px. */
const steps = [0, 10, -10, 22, -22, 40, -40];
/** Far from both ends nobody sees which bars a long arrow crosses: so many rows at either end count. */
const judged = 20;
/** A bar that is crossed costs as much as this way round it, px. */
const barCost = 120;

/**
 * Where an arrow passes the rows between its ends. One straight line that crosses no label and as few bars as possible;
 * where no line is free of labels, it steps aside in the gutter before each label that is in its way.
 */
export function findChannel(between: readonly RowShape[], from: number, to: number): readonly Channel[] {
  if (between.length === 0) return [];
  const straight = [...steps.map((step) => from + step), ...steps.map((step) => to + step)]
    .filter((x) => between.every((row) => !isOnLabel(row, x)))
    .map((x) => ({ x, cost: cost(between, x) + Math.abs(x - from) + Math.abs(x - to) }))
    .sort((a, b) => a.cost - b.cost)[0];
  return straight ? [{ x: straight.x, row: undefined }] : steppedAside(between, from, to);
}

function steppedAside(between: readonly RowShape[], from: number, to: number): Channel[] {
  const channels: Channel[] = [];
  let x = from;
  for (const row of between) {
    if (isOnLabel(row, x)) {
      const [left, right] = [row.labelX - clear - 2, row.labelX + row.labelWidth + clear + 2];
      x = Math.abs(left - to) + Math.abs(left - x) <= Math.abs(right - to) + Math.abs(right - x) ? left : right;
      channels.push({ x, row });
    }
  }
  return channels;
}

function isOnLabel({ label, labelX, labelWidth }: RowShape, x: number): boolean {
  return label.length > 0 && x > labelX - clear && x < labelX + labelWidth + clear;
}

function cost(between: readonly RowShape[], x: number): number {
  const near = between.length <= 2 * judged ? between : [...between.slice(0, judged), ...between.slice(-judged)];
  return near.filter(({ mark }) => x > mark.from - clear && x < mark.to + clear).length * barCost;
}
