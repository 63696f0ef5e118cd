import { z } from 'zod';

export const activityKinds = ['event', 'invocation', 'job', 'write', 'fault', 'schedule'] as const;

const activitySchema = z.object({
  at: z.string(),
  kind: z.enum(activityKinds),
  text: z.string(),
  detail: z.string().nullish(),
  isQuiet: z.boolean().nullish(),
  ms: z.number().nullish(),
  issueKey: z.string().nullish(),
});

export type ActivityKind = (typeof activityKinds)[number];
export type ActivityLine = z.infer<typeof activitySchema>;

/** @returns the line that a server-sent event carries; undefined for anything else, such as a sign of life */
export function parseActivity(data: string): ActivityLine | undefined {
  try {
    return activitySchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}
