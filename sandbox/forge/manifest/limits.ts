/** How long a handler may run, ms. */
export interface TimeLimits {
  readonly resolver: number;
  readonly trigger: number;
  /** Consumers and scheduled triggers without `timeoutSeconds`. */
  readonly background: number;
}

export const cloudTimeLimits: TimeLimits = { resolver: 25_000, trigger: 25_000, background: 55_000 };
