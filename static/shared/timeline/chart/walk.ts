import type { RowShape } from '../layout/lay-rows';

const page = 10;

/** The row to which a key leads, as an index; undefined: the key is none of these. */
export function walk(key: string, index: number, rows: readonly RowShape[]): number | undefined {
  const last = rows.length - 1;
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}
