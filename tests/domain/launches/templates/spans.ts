import type { Dates } from '../../../../src/domain/schedule/plan';

/** `2026-11-20..2026-12-10` for work, its due day alone for a day. */
export function spans(rows: readonly (Dates & { readonly key: string })[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ key, start, due }) => [key, start === undefined ? due : `${start}..${due}`]));
}
