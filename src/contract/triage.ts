import { z } from 'zod';
import { productionState } from './change';
import { day, issueCard, visibleIssue } from './issue-card';
import { launchId } from './launch';
import { instant, issueId, person, plainText, refusedReply } from './narrative';

export const triageChoice = z.enum(['hold', 're-cut', 'rework', 'drop']);
export type TriageChoiceView = z.infer<typeof triageChoice>;
const hours = z.number().min(0, 'must not be below 0').max(10_000, 'must be 10,000 at most');

export const triageRow = z.strictObject({
  issue: issueCard,
  /** As the settings name it; null: none of them in its labels, format matrix or name. */
  channel: z.string().nullable(),
  state: productionState,
  /** Claims that name a changed feature. */
  claims: z.int(),
  /** What is advised, with the reason in a sentence. */
  advice: triageChoice,
  why: z.string(),
  hours,
  /** Of doing it again as far as it has come, by the settings. */
  usualHours: hours,
  choice: triageChoice,
  /** It is decided on in the triage that stands for this delay; else `choice` and `hours` are what is advised. */
  decided: z.boolean(),
  /** Issue that was opened for the work; null: none. Within, null: the viewer may not see it. */
  followUp: z.strictObject({ issue: visibleIssue }).nullable(),
});
export type TriageRowView = z.infer<typeof triageRow>;

export const triageView = z.strictObject({
  kind: z.literal('triage'),
  version: z.int(),
  /** Calendar days by which T-0 is later than in the baseline; 0: no delay. */
  days: z.int(),
  /** T-0 in the newest baseline, and as it is; null: no baseline, no day, or not to be seen. */
  t0: z.strictObject({ was: day.nullable(), is: day.nullable() }),
  scopeChanged: z.boolean(),
  /** `hold`: under two weeks and no change of scope. */
  advice: z.enum(['none', 'hold', 'triage']),
  /** By priority of their channels. */
  rows: z.array(triageRow),
  hidden: z.int(),
  /** Assets beyond the rows: nothing touches them, they can hold. */
  held: z.int(),
  /** Of one hour, in this currency. */
  rate: z.number(),
  currency: z.string(),
  /** Id of the triage that stands for this delay; null: nothing is decided yet. */
  standing: z.string().nullable(),
  /** Newest first. */
  saved: z.array(
    z.strictObject({
      id: z.string(),
      days: z.int(),
      by: person,
      at: instant,
      note: z.string(),
      undone: z.strictObject({ by: person, at: instant }).nullable(),
      choices: z.array(z.strictObject({ choice: triageChoice, count: z.int(), hours: z.number() })),
    }),
  ),
  canManage: z.boolean(),
});
export type TriageView = z.infer<typeof triageView>;

export const onTriage = z.strictObject({ launchId });
export const triageReply = z.discriminatedUnion('kind', [triageView, refusedReply]);
export type TriageReply = z.infer<typeof triageReply>;
export const saveTriage = z.strictObject({
  launchId,
  version: z.int(),
  rows: z.array(z.strictObject({ issueId, choice: triageChoice, hours })).max(1_000),
  note: plainText(500),
});
export type SaveTriage = z.infer<typeof saveTriage>;
export const undoTriage = z.strictObject({ launchId, id: z.string().max(64) });
/** Opens an issue for the work on one asset, as the viewer, and links it. */
export const openFollowUp = z.strictObject({ launchId, id: z.string().max(64), issueId });
export const triageAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), triage: triageView }),
  z.strictObject({ kind: z.literal('conflict'), triage: triageView }),
  refusedReply,
]);
export type TriageAction = z.infer<typeof triageAction>;
