import { AsyncLocalStorage } from 'node:async_hooks';

/** The invocation in which code of the app runs. */
export interface InvocationScope {
  readonly id: string;
  readonly runtime: unknown;
  /** After its handler has settled, an invocation may not call out any more. */
  over: boolean;
}

export const invocationScope = new AsyncLocalStorage<InvocationScope>();
