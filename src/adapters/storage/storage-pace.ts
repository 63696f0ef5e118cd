/**
 * Holds reads of one invocation below what storage grants an installation: 4,000 units a minute, one for each record however
 * small. What one ripple of two thousand needs goes at once, the rest leaves room for people who look meanwhile.
 * https://developer.atlassian.com/platform/forge/limits-kvs-ce/
 */
const burst = 2_500;
const perSecond = 40;

export type StoragePace = (units: number) => Promise<void>;

/** One per invocation: a shared one would let waits of one tenant hold up another. */
export function createStoragePace(): StoragePace {
  let units = burst;
  let last = Date.now();
  return async (wanted) => {
    const now = Date.now();
    units = Math.min(burst, units + ((now - last) / 1000) * perSecond) - wanted;
    last = now;
    if (units < 0) await new Promise((resolve) => setTimeout(resolve, (-units / perSecond) * 1000));
  };
}
