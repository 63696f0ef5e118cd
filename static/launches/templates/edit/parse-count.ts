/** The furthest that the contract takes, so that page and backend refuse the same. */
export const furthest = { weeks: 104, days: 730, workdays: 520 } as const;
export const longestWork = 260;

/** `problem` null: `value` is what the field says. */
export interface ParsedCount {
  readonly value: number;
  readonly problem: string | null;
}

/** A whole number as a person types it; an empty field is 0. */
export function parseCount(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): ParsedCount {
  const text = typed.trim().replace('−', '-');
  if (text === '') return { value: 0, problem: null };
  if (!/^[+-]?\d+$/.test(text)) return { value: 0, problem: `Cannot use "${typed.trim()}": it is no whole number` };
  const value = Number(text);
  if (value < least || value > most) {
    return { value: 0, problem: `Cannot use "${text}": whole numbers from ${least} to ${most} fit` };
  }
  // "-0" is 0 to a person, and JSON has no other.
  return { value: value === 0 ? 0 : value, problem: null };
}
