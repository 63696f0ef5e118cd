import { z } from 'zod';

/** Shapes in which the site keeps its data; also the shapes of a snapshot file. Instants are epoch ms. */
export const personRecord = z.strictObject({
  accountId: z.string(),
  emailAddress: z.string(),
  displayName: z.string(),
  title: z.string(),
  /** Global permission "Administer Jira". */
  administers: z.boolean(),
});

const grantees = z.union([z.literal('everyone'), z.array(z.string())]);

export const projectRecord = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  leadAccountId: z.string(),
  /** `next-gen`: managed by its team, with a workflow of its own; `classic`: by the company. */
  style: z.enum(['classic', 'next-gen']).default('classic'),
  issueTypeIds: z.array(z.string()),
  /** Account ids by permission key; `everyone` is every signed-in person. */
  grants: z.record(z.string(), grantees),
  /** Permissions that the scheme denies to the app's own user. */
  appDenied: z.array(z.string()),
  /** Fields that are not on the edit screen. */
  offScreen: z.array(z.string()),
  /** Fields that are not on the create screen. */
  offCreateScreen: z.array(z.string()).default([]),
  lastIssueNumber: z.int(),
});

export const issueRecord = z.strictObject({
  id: z.string(),
  key: z.string(),
  projectId: z.string(),
  typeId: z.string(),
  statusId: z.string(),
  summary: z.string(),
  description: z.unknown(),
  duedate: z.string().nullable(),
  assigneeId: z.string().nullable(),
  reporterId: z.string().nullable(),
  creatorId: z.string(),
  priorityId: z.string(),
  labels: z.array(z.string()),
  fixVersionIds: z.array(z.string()),
  parentId: z.string().nullable(),
  /** Values by `customfield_…`; absent: empty. */
  custom: z.record(z.string(), z.unknown()),
  created: z.number(),
  updated: z.number(),
  /** null while it is not done, as is the instant below. */
  resolutionId: z.string().nullable(),
  resolved: z.number().nullable(),
});

export const linkTypeRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  inward: z.string(),
  outward: z.string(),
});

/** The source shows the outward description towards the destination: "source gates destination". */
export const linkRecord = z.strictObject({
  id: z.string(),
  typeId: z.string(),
  sourceId: z.string(),
  destinationId: z.string(),
});

export const versionRecord = z.strictObject({
  id: z.string(),
  projectId: z.string(),
  name: z.string(),
  description: z.string().optional(),
  startDate: z.string().optional(),
  releaseDate: z.string().optional(),
  released: z.boolean(),
  archived: z.boolean(),
});

export const changeItem = z.strictObject({
  field: z.string(),
  fieldId: z.string(),
  fieldtype: z.enum(['jira', 'custom']),
  from: z.string().nullable(),
  fromString: z.string().nullable(),
  to: z.string().nullable(),
  toString: z.string().nullable(),
});

export const historyRecord = z.strictObject({
  id: z.string(),
  authorId: z.string(),
  created: z.number(),
  items: z.array(changeItem),
});

export const commentRecord = z.strictObject({
  id: z.string(),
  authorId: z.string(),
  body: z.unknown(),
  created: z.number(),
  updated: z.number(),
  /** By key. */
  properties: z.record(z.string(), z.unknown()).optional(),
});

export const customFieldRecord = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Type in the sense of a field schema: `date`, `string`, `number`, `object`, … Of a list, of its elements. */
  type: z.string(),
  isList: z.boolean().optional(),
  custom: z.string(),
  /** Written by the app that owns it only. */
  ownedByApp: z.boolean(),
  /** Of a field from a manifest: `{appId}__{environment}__{moduleKey}`. */
  key: z.string().optional(),
});

/** A file on an issue. */
export const attachmentRecord = z.strictObject({
  id: z.string(),
  issueId: z.string(),
  filename: z.string(),
  authorId: z.string(),
  created: z.number(),
  mimeType: z.string(),
  /** Its bytes in base64. */
  content: z.string(),
});

/** A validator of an app on a transition of a project's workflow. */
export const workflowRuleRecord = z.strictObject({
  id: z.string(),
  projectId: z.string(),
  transitionId: z.string(),
  /** Key of the app's module. */
  ruleKey: z.string(),
  /** JSON, as the app's configuration page gave it; null: it was added without one. */
  configuration: z.string().nullable(),
});

/** Work on many issues that goes on after the request which asked for it was answered. */
export const bulkTaskRecord = z.strictObject({
  id: z.string(),
  submittedBy: z.string(),
  /** `DEAD`: the site went down while it ran. */
  status: z.enum(['RUNNING', 'COMPLETE', 'DEAD']),
  created: z.number(),
  updated: z.number(),
  totalIssueCount: z.int(),
  processedIssueIds: z.array(z.string()),
  /** Reasons by issue id. */
  failures: z.record(z.string(), z.array(z.string())),
  /** How many were no issues, or none that the person sees. */
  invalidCount: z.int(),
});

/** An e-mail that would have gone out. */
export const mailRecord = z.strictObject({
  at: z.number(),
  issueId: z.string(),
  senderId: z.string(),
  recipientIds: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
});

export type PersonRecord = z.infer<typeof personRecord>;
export type ProjectRecord = z.infer<typeof projectRecord>;
export type IssueRecord = z.infer<typeof issueRecord>;
export type LinkTypeRecord = z.infer<typeof linkTypeRecord>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type VersionRecord = z.infer<typeof versionRecord>;
export type ChangeItem = z.infer<typeof changeItem>;
export type HistoryRecord = z.infer<typeof historyRecord>;
export type CommentRecord = z.infer<typeof commentRecord>;
export type CustomFieldRecord = z.infer<typeof customFieldRecord>;
export type WorkflowRuleRecord = z.infer<typeof workflowRuleRecord>;
export type AttachmentRecord = z.infer<typeof attachmentRecord>;
export type BulkTaskRecord = z.infer<typeof bulkTaskRecord>;
export type MailRecord = z.infer<typeof mailRecord>;
