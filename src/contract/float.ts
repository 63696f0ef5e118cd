import { z } from 'zod';
import { day, issueCard } from './issue-card';

/** The issue that a slip reaches first, and after how many working days; negative: it should have moved already. */
const reachedFirst = z.strictObject({
  days: z.int(),
  issue: issueCard,
  pinned: z.boolean(),
  /** Others that it reaches on the same day. */
  more: z.int(),
});
export type ReachedFirst = z.infer<typeof reachedFirst>;

/** How far the issue in view can slip, counted over what the viewer sees. Days are working days of its calendar. */
const counted = z.strictObject({
  kind: z.literal('float'),
  /** Until T-0, or what may not move, must; negative: so many too late. Of a pinned issue: what it would have. */
  days: z.int(),
  /** Its day passed so many working days ago, and it is not done: by so much there is less. */
  overdue: z.int(),
  /** The last day on which it can be due. */
  latest: day,
  /** From this issue to what leaves it no more: each makes the next one move. */
  way: z.array(issueCard),
  /** What the way ends with: the launch itself, or an issue that is pinned. */
  until: z.enum(['t0', 'pinned']),
  /** null: nothing waits for it. */
  first: reachedFirst.nullable(),
  /** What lies on the way to T-0 and could not be counted. */
  leftOut: z.strictObject({ hidden: z.boolean(), undated: z.boolean(), circle: z.boolean() }),
});

const none = z.strictObject({
  kind: z.literal('none'),
  why: z.enum([
    'archived',
    'done',
    'undated',
    /** It is part of a circle of dependencies. */
    'circle',
    /** Dates are being written. */
    'running',
    /** It is T-0 itself. */
    'is-t0',
    'no-t0',
    't0-hidden',
    't0-undated',
    't0-done',
    /** Nothing open leads from here to T-0. */
    'no-way',
    /** Only issues that the viewer does not see lead there. */
    'way-hidden',
  ]),
  first: reachedFirst.nullable(),
});
export type NoFloat = z.infer<typeof none>;
export type CountedFloat = z.infer<typeof counted>;

/** `later`: so much hangs on the issue that the float is asked for by itself. */
export const floatView = z.discriminatedUnion('kind', [counted, none, z.strictObject({ kind: z.literal('later') })]);
export type FloatView = z.infer<typeof floatView>;

/** `no-access`: not signed in, the issue may not be seen, or it is in no launch. */
export const floatReply = z.discriminatedUnion('kind', [
  counted,
  none,
  z.strictObject({ kind: z.literal('no-access') }),
]);
export type FloatReply = z.infer<typeof floatReply>;
