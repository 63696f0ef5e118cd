/** What a measured ratio must not exceed, or not fall below. */
export interface Bound {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly kind: 'at most' | 'at least';
  readonly held: boolean;
}

export function atMost(limit: number, what: string, measured: number): Bound {
  return { what, measured, limit, kind: 'at most', held: measured <= limit };
}

export function atLeast(limit: number, what: string, measured: number): Bound {
  return { what, measured, limit, kind: 'at least', held: measured >= limit };
}
