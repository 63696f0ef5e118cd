import { z } from 'zod';
import { day, issueCard } from './issue-card';
import { launchName, people, tier } from './launch';
import { instant, issueId, plainText, refusedReply } from './narrative';
import { projectId, projectView } from './settings';
import { templateId } from './template';

export const creationId = z.string().regex(/^[\w-]{1,64}$/, 'is not the id of a creation');

/** A launch that the viewer has begun to make, or to take back, and not ended. */
const openCreation = z.strictObject({
  id: creationId,
  name: z.string(),
  at: instant,
  state: z.enum(['running', 'taking-back']),
  ended: z.int(),
  total: z.int(),
});
export type OpenCreationView = z.infer<typeof openCreation>;

export const openReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({ kind: z.literal('open'), open: z.array(openCreation) }),
]);
export type OpenReply = z.infer<typeof openReply>;

/** Where launches can be made by this viewer. */
export const creationOptions = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('options'),
    today: day,
    /** Projects in which the viewer may create issues, with the role an admin has given them. */
    projects: z.array(z.strictObject({ ...projectView.shape, role: z.enum(['product', 'marketing']).nullable() })),
    open: z.array(openCreation),
  }),
]);
export type CreationOptions = z.infer<typeof creationOptions>;

const typeView = z.strictObject({ id: z.string(), name: z.string(), level: z.int() });
export const askTypes = z.strictObject({ product: projectId, marketing: projectId });
export type AskTypes = z.infer<typeof askTypes>;
/** Types that fit each role: where an admin has not given the project a role, its level decides. */
export const typesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('types'), product: z.array(typeView), marketing: z.array(typeView) }),
  refusedReply,
]);
export type TypesReply = z.infer<typeof typesReply>;

/** A launch as it is to be. */
export const newLaunch = z.strictObject({
  templateId,
  name: launchName,
  tier: tier.nullable(),
  t0: day,
  product: z.strictObject({ projectId, typeId: z.string().min(1).max(32) }),
  marketing: z.strictObject({ projectId, typeId: z.string().min(1).max(32) }),
  /** Accounts by the owners that the template names. */
  people,
  /** Keys of optional rows to do without. */
  leaveOut: z.array(z.string().max(40)).max(200),
});
export type NewLaunch = z.infer<typeof newLaunch>;

/** Rows as they would lie; nothing is made by asking. */
export const askPlan = newLaunch.pick({ templateId: true, t0: true, product: true, marketing: true, leaveOut: true });
export type AskPlan = z.infer<typeof askPlan>;
export const plannedRow = z.strictObject({
  key: z.string(),
  name: z.string(),
  role: z.enum(['product', 'marketing']),
  owner: z.string(),
  start: day.nullable(),
  due: day,
  /** `T-8`, where the template says it so. */
  label: z.string().nullable(),
  pinned: z.boolean(),
  optional: z.boolean(),
});
export type PlannedRow = z.infer<typeof plannedRow>;
export const planReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), rows: z.array(plannedRow), links: z.int() }),
  /** It cannot be laid so, a line for a person each; `earliest`: the first T-0 that would do, null: no day does. */
  z.strictObject({
    kind: z.literal('impossible'),
    rows: z.array(plannedRow),
    problems: z.array(z.string()),
    /** Keys of rows that would have to begin before today. */
    squeezed: z.array(z.string()),
    earliest: day.nullable(),
  }),
  refusedReply,
]);
export type PlanReply = z.infer<typeof planReply>;

export const startReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), id: creationId, total: z.int() }),
  refusedReply,
]);
export type StartReply = z.infer<typeof startReply>;
export const onCreation = z.strictObject({ id: creationId });

/** Where existing issues come from. */
export const existingFrom = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('jql'), jql: plainText(2_000) }),
  /** An epic and what lies below it. */
  z.strictObject({ kind: z.literal('children'), issueId }),
  /** An issue and all that it gates, over however many links. */
  z.strictObject({ kind: z.literal('downstream'), issueId }),
]);
export type ExistingFrom = z.infer<typeof existingFrom>;

/** Issues as found, with the launch some of them are in already, and links that would tie the rest to T-0. */
export const existingReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('existing'),
    issues: z.array(z.strictObject({ ...issueCard.shape, launchName: z.string().nullable() })),
    /** There are more than fit one launch; only the first are listed. */
    more: z.boolean(),
    /** The likeliest T-0; null: no product milestone with a date. */
    t0: issueId.nullable(),
    /** Gates links there are among them. */
    links: z.array(z.strictObject({ from: issueId, to: issueId })),
  }),
  refusedReply,
]);
export type ExistingReply = z.infer<typeof existingReply>;

export const takeExisting = z.strictObject({
  name: launchName,
  tier: tier.nullable(),
  t0: issueId,
  issues: z.array(issueId).min(1).max(500),
  /** To be drawn, plain: from finish to start, no lag. */
  links: z.array(z.strictObject({ from: issueId, to: issueId })).max(500),
  people,
});
export type TakeExisting = z.infer<typeof takeExisting>;
