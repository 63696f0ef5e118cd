import { z } from 'zod';
import type { RippleId } from '../../domain/launches/launch';
import { escalationKinds } from '../../domain/settings/settings';
import type { Escalation, EscalationId } from '../../domain/signals/escalation';
import type { Notice, NoticeId } from '../../domain/signals/notice';
import { launchId, milestoneId } from './stored-ids';

/** The shapes in which escalations and notices lie in Forge storage. */
const escalationId = z.string().transform((id) => id as EscalationId);

export const escalationRecord: z.ZodType<Escalation> = z.object({
  id: escalationId,
  launchId,
  kind: z.enum(escalationKinds),
  issueId: milestoneId,
  occasion: z.string(),
  since: z.string(),
  raisedAt: z.string(),
  days: z.int().nullable(),
  steps: z.array(z.object({ role: z.string(), accountId: z.string().nullable(), at: z.string() })),
  acknowledged: z.object({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
  overAt: z.string().nullable(),
  version: z.int(),
});

export const noticeRecord: z.ZodType<Notice> = z.object({
  id: z.string().transform((id) => id as NoticeId),
  launchId,
  accountId: z.string(),
  rippleId: z
    .string()
    .transform((id) => id as RippleId)
    .nullable(),
  escalations: z.array(escalationId),
  parts: z.array(
    z.object({
      kind: z.enum(['moved', 'proposed', 'offered', 'conflict', 'touched', 'escalation']),
      issueIds: z.array(milestoneId),
    }),
  ),
  on: milestoneId,
  at: z.string(),
  notBefore: z.string(),
  state: z.enum(['due', 'sending', 'sent', 'dropped']),
  sentAt: z.string().nullable(),
  seenAt: z.string().nullable(),
  version: z.int(),
});
