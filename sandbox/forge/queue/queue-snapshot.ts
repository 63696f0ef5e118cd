import { z } from 'zod';
import { retryContext } from '../retry';
import { pushedEvent } from './queue-requests';

/** Jobs and what is still to be delivered of them, for `--data FILE`. */
export const queueSnapshot = z.strictObject({
  jobs: z.array(
    z.strictObject({
      jobId: z.string(),
      success: z.int(),
      inProgress: z.int(),
      failed: z.int(),
      cancelled: z.boolean(),
    }),
  ),
  deliveries: z.array(
    z.strictObject({
      jobId: z.string(),
      queue: z.string(),
      event: pushedEvent,
      eventId: z.string(),
      /** Made so far by the first cause. */
      pushes: z.int(),
      retries: z.int(),
      wishes: z.int(),
      waited: z.number(),
      context: retryContext.optional(),
      /** Epoch ms of the site's clock. */
      due: z.number(),
    }),
  ),
});
export type QueueSnapshot = z.infer<typeof queueSnapshot>;
