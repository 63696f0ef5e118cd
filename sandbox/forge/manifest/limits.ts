/** How long a handler may run, ms. */
export interface TimeLimits {
  readonly resolver: number;
  readonly trigger: number;
  /** Validators of workflows; how long Jira waits for one is not documented, this is the limit of the function. */
  readonly validator: number;
  /** Consumers and scheduled triggers without `timeoutSeconds`. */
  readonly background: number;
}

export const cloudTimeLimits: TimeLimits = { resolver: 25_000, trigger: 25_000, validator: 25_000, background: 55_000 };
