import { z } from 'zod';
import { retryContext } from '../retry';

const deliveredEvent = z.looseObject({ eventType: z.string(), selfGenerated: z.boolean() });

/** Events that the app has not been told of yet, for `--data FILE`. */
export const eventsSnapshot = z.strictObject({
  /** Not yet judged by any trigger. */
  raised: z.array(deliveredEvent),
  deliveries: z.array(
    z.strictObject({
      trigger: z.string(),
      event: deliveredEvent,
      retries: z.int(),
      context: retryContext.optional(),
      /** Epoch ms of the site's clock. */
      due: z.number(),
    }),
  ),
});
export type EventsSnapshot = z.infer<typeof eventsSnapshot>;
