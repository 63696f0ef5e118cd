import { z } from 'zod';

const chance = z.number().min(0).max(1);
const count = z.int().positive();

/** How often a rule strikes among the calls that match it. */
const strikes = {
  /** Chance of each match; 1 when nothing is said. */
  rate: chance.optional(),
  /** Every n-th match. */
  every: count.optional(),
  /** At most so often. */
  times: count.optional(),
};

const restRule = z.strictObject({
  match: z
    .strictObject({
      method: z.string().optional(),
      /** Glob such as `/rest/api/3/issue/*`, or the source of a regular expression. */
      path: z.string().refine(isPattern, 'neither a glob nor a regular expression').optional(),
      as: z.enum(['app', 'user', 'client']).optional(),
    })
    .default({}),
  status: z.int().min(400).max(599),
  /** Seconds, sent as `Retry-After`. */
  retryAfter: z.int().nonnegative().optional(),
  ...strikes,
});

const kvsRule = z.strictObject({
  match: z
    .strictObject({ path: z.string().refine(isPattern, 'neither a glob nor a regular expression').optional() })
    .default({}),
  status: z.int().min(400).max(599),
  code: z.string(),
  ...strikes,
});

export const faultRules = z.strictObject({
  seed: z.int().default(1),
  rest: z.array(restRule).default([]),
  kvs: z.array(kvsRule).default([]),
  events: z
    .strictObject({
      duplicate: chance.default(0),
      drop: chance.default(0),
      reorder: z.boolean().default(false),
      /** Least and most, ms. */
      delayMs: z.tuple([z.number().nonnegative(), z.number().nonnegative()]).optional(),
    })
    .optional(),
  queue: z.strictObject({ duplicate: chance.default(0) }).optional(),
  kill: z
    .strictObject({
      rate: chance.default(1),
      /** Ends the worker at this call of the invocation, counted from 1; at random when nothing is said. */
      afterCalls: count.optional(),
      times: count.optional(),
    })
    .optional(),
  /** False: exports run in nobody's name. Which of the two the cloud does is not documented. */
  exportPrincipal: z.boolean().optional(),
});

export type FaultRules = z.infer<typeof faultRules>;
export type RestRule = FaultRules['rest'][number];
export type KvsRule = FaultRules['kvs'][number];

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    // `*` at the start is no regular expression but a fine glob.
    return /^[\w\-./*]+$/.test(pattern);
  }
}
