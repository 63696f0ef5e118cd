import { InvocationError, InvocationErrorCode } from '@forge/events';
import { Outage } from '../app/ports';

/** Forge takes no longer wait, in seconds. */
const longestWait = 900;

/** Turns an outage into Forge's request to be called again; a defect stays an exception. */
export function withRetry<Input>(
  handler: (input: Input) => Promise<void>,
): (input: Input) => Promise<InvocationError | undefined> {
  return async (input) => {
    try {
      await handler(input);
      return undefined;
    } catch (failure) {
      if (!(failure instanceof Outage)) throw failure;
      return new InvocationError({
        retryAfter: Math.min(Math.ceil(failure.retryAfter), longestWait),
        retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
        retryData: { because: failure.message },
      });
    }
  };
}
