/**
 * Holds writes below Jira's limit per endpoint (50 PUT a second on a site, other apps included):
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
const burst = 40;
const perSecond = 40;

export type Pace = () => Promise<void>;

/** One per invocation: a shared one would let waits of one tenant hold up another. */
export function createPace(): Pace {
  let tokens = burst;
  let last = Date.now();
  return async () => {
    const now = Date.now();
    tokens = Math.min(burst, tokens + ((now - last) / 1000) * perSecond) - 1;
    last = now;
    if (tokens < 0) await pause((-tokens / perSecond) * 1000);
  };
}

/** ms */
export async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
