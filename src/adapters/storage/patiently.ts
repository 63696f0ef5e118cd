import { ForgeKvsAPIError } from '@forge/kvs';
import { Busy, Outage } from '../../app/ports';

/** Seconds after which Forge's limits per minute have certainly passed. */
const nextWindow = 30;

/** Storage that refuses for load is an outage: the work is done again later. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && isPassing(error.responseDetails.status)) {
      const { status } = error.responseDetails;
      const message = `Cannot use storage: it answers ${status} ${error.code}`;
      throw status === 429
        ? new Busy(message, nextWindow, { cause: error })
        : new Outage(message, nextWindow, { cause: error });
    }
    throw error;
  }
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}
