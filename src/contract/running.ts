import { z } from 'zod';

/** Writes that are under way in a launch. */
export const running = z.strictObject({
  written: z.int(),
  /** Dates that could not be written. */
  failed: z.int(),
  total: z.int(),
  /** Jira takes no more before then; null: nothing holds them up. */
  waitsUntil: z.iso.datetime().nullable(),
});
export type Running = z.infer<typeof running>;

export const progressReply = z.discriminatedUnion('kind', [
  /** Not signed in, or the issue may not be seen, or it is in no launch. */
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('progress'), running: running.nullable() }),
]);
export type ProgressReply = z.infer<typeof progressReply>;
