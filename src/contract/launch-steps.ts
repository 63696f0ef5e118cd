import { z } from 'zod';
import { launchId } from './launch';
import { issueId, refusedReply } from './narrative';

/** What removing a launch would take away. */
export const removalReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('removal'),
    name: z.string(),
    /** Issues that were made with the launch; the viewer sees these. */
    made: z.array(issueId),
    /** Issues that were there before; they always stay. */
    taken: z.int(),
    links: z.int(),
  }),
  refusedReply,
]);
export type RemovalReply = z.infer<typeof removalReply>;
export const removeLaunch = z.strictObject({ launchId, issues: z.boolean() });
export type RemoveLaunch = z.infer<typeof removeLaunch>;
/** One step; asked for again until it is done. */
export const stepReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('going'), ended: z.int(), total: z.int(), doing: z.string() }),
  z.strictObject({ kind: z.literal('done'), launchId: launchId.nullable() }),
  /** It cannot go on as it is; what is there stays, and may be taken back. */
  z.strictObject({ kind: z.literal('stuck'), ended: z.int(), total: z.int(), message: z.string() }),
  refusedReply,
]);
export type StepReply = z.infer<typeof stepReply>;
