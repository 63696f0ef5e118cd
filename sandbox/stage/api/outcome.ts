/** Why the site did not do what was asked. `status` 0: the site could not be reached. */
export interface Failure {
  readonly status: number;
  /** The server's own words, for a person. */
  readonly message: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(status: number, message: string): Outcome<never> {
  return { ok: false, failure: { status, message } };
}
