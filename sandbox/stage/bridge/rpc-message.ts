import * as z from 'zod/mini';

const base = { lockstepBridge: z.literal(1) };

const messageSchema = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('call'), id: z.number(), command: z.string(), payload: z.optional(z.unknown()) }),
  z.object({
    ...base,
    type: z.literal('invokeCallback'),
    id: z.number(),
    callback: z.number(),
    args: z.array(z.unknown()),
  }),
  z.object({ ...base, type: z.literal('done'), id: z.number(), value: z.optional(z.unknown()) }),
  z.object({ ...base, type: z.literal('failed'), id: z.number(), message: z.string(), code: z.optional(z.string()) }),
]);

/** What page and frame say to each other. */
export type RpcMessage = z.infer<typeof messageSchema>;

/** @returns undefined for messages of others, which share the window */
export function parseRpcMessage(data: unknown): RpcMessage | undefined {
  return messageSchema.safeParse(data).data;
}
