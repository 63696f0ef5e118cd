import { z } from 'zod';

export const pushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(900).optional(),
  concurrency: z.object({ key: z.string().min(1), limit: z.int().positive() }).optional(),
});
export type PushedEvent = z.infer<typeof pushedEvent>;

export const pushRequest = z.object({
  queueName: z.string(),
  jobId: z.string().min(1),
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(pushedEvent).min(1),
});

export const jobRequest = z.object({ queueName: z.string(), jobId: z.string().min(1) });
