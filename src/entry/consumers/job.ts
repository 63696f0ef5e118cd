import { z } from 'zod';
import type { Job } from '../../app/ports';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { LaunchId, RippleId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';

const issueId = z.string().transform((id) => id as MilestoneId);
const launchId = z.string().transform((id) => id as LaunchId);
const rippleId = z.string().transform((id) => id as RippleId);
const issueIds = z.array(issueId);
const seen = z.object({ by: z.string().nullable(), at: z.string() });

const givenDay = z.string().transform((text) => text as CalendarDate);
const day = givenDay.nullable();
const gave = z.object({ start: day.exactOptional(), due: day.exactOptional() }).optional();

/** Jobs as they come back from the queue; those of an older version of the app among them. */
export const job: z.ZodType<Job> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('settle'), launchId, issueIds, seen, gave, shown: z.string().optional() }),
  z.object({
    kind: z.literal('undo'),
    launchId,
    rippleId,
    issueIds,
    withCause: z.boolean(),
    seen,
  }),
  z.object({ kind: z.literal('take-offer'), launchId, rippleId, issueIds, seen }),
  z.object({ kind: z.literal('signals'), launchId, rippleId: rippleId.nullable() }),
  z.object({ kind: z.literal('judge'), launchId, issueIds, cause: z.enum(['dependency', 'status']), seen }),
  z.object({ kind: z.literal('link-drawn'), issueIds, seen }),
  z.object({ kind: z.literal('link-removed'), linkId: z.string(), issueIds }),
  z.object({ kind: z.literal('issue-deleted'), issueId }),
  z.object({ kind: z.literal('feature-changed'), issueId, seen }),
  z.object({ kind: z.literal('check-features') }),
  z.object({ kind: z.literal('adopt'), after: z.string().nullable() }),
  z.object({ kind: z.literal('reconcile'), launchId }),
  z.object({ kind: z.literal('reconcile-page'), launchIds: z.array(launchId), wait: z.int().min(0) }),
  z.object({ kind: z.literal('reanchor'), launchId, newT0: givenDay, seen }),
  z.object({ kind: z.literal('tell-gates'), launchId, issueIds: issueIds.nullable() }),
  z.object({ kind: z.literal('feature-added'), issueId, seen }),
  z.object({ kind: z.literal('freeze-scope'), launchId }),
  z.object({ kind: z.literal('level-calendar'), launchId, seen }),
  z.object({ kind: z.literal('take-baseline'), launchId, why: z.enum(['created', 'locked', 'by-hand']), seen }),
]);
