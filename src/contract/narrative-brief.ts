import { z } from 'zod';
import { briefSections, textSections } from '../domain/narrative/brief';
import { briefLimits } from '../domain/narrative/limits';
import { day } from './issue-card';
import {
  instant,
  issueCard,
  issueId,
  namedFeature,
  noAccess,
  person,
  plainText,
  refusedReply,
  stale,
  unbound,
  visibleIssue,
} from './narrative';

const rowId = z.string().regex(/^[\w-]{1,40}$/);
const revision = z.int().nonnegative();
const cell = plainText(briefLimits.cell);

/** What is sent: `feature` is an issue the writer may see, or the one that stood there before. */
const edgeDraft = z.strictObject({
  id: rowId,
  does: cell,
  inCase: cell,
  behaviour: cell,
  later: cell,
  feature: issueId.nullable(),
});
export type EdgeDraft = z.infer<typeof edgeDraft>;
const notTrueLine = z.strictObject({ id: rowId, text: plainText(briefLimits.line) });
export type NotTrueDraft = z.infer<typeof notTrueLine>;

/** The whole of one section. */
export const sectionDraft = z.discriminatedUnion('section', [
  z.strictObject({ section: z.enum(textSections), text: plainText(briefLimits.section) }),
  z.strictObject({
    section: z.literal('edges'),
    rows: z.array(edgeDraft).max(briefLimits.edges, `holds more than ${briefLimits.edges} rows`),
  }),
  z.strictObject({
    section: z.literal('notTrue'),
    lines: z.array(notTrueLine).max(briefLimits.notTrue, `holds more than ${briefLimits.notTrue} lines`),
  }),
]);
export type SectionDraft = z.infer<typeof sectionDraft>;

const edgeView = edgeDraft.extend({ feature: namedFeature.nullable(), stale: z.array(stale) });
export type EdgeView = z.infer<typeof edgeView>;

export const briefContentView = z.strictObject({
  problem: z.string(),
  who: z.string(),
  whatIsNew: z.string(),
  whatOneCanDo: z.string(),
  edges: z.array(edgeView),
  notTrue: z.array(notTrueLine),
});
export type BriefContentView = z.infer<typeof briefContentView>;

/** The milestone at which the brief locks. */
const lockWith = z.strictObject({
  /** null: the viewer may not see it. */
  milestone: visibleIssue,
  /** Its due day; null: it has none, or the viewer may not see it. */
  due: day.nullable(),
});

export const briefView = z.strictObject({
  epic: issueCard,
  mayEdit: z.boolean(),
  /** Number of the newest version; 0: nothing has been written. */
  number: z.int(),
  lock: z.strictObject({ number: z.int(), at: instant, by: person }).nullable(),
  lockWith: lockWith.nullable(),
  /** Milestones of the launch that may be the lock, the likeliest first; empty for those who may not edit. */
  lockChoices: z.array(issueCard),
  content: briefContentView,
  /** Revision of each section, to be sent back with a save. */
  revisions: z.record(z.enum(briefSections), revision),
  /** Newest change; null before the first. */
  changed: z.strictObject({ at: instant, by: person }).nullable(),
});
export type BriefView = z.infer<typeof briefView>;

export const briefReply = z.discriminatedUnion('kind', [
  unbound,
  noAccess,
  z.strictObject({ kind: z.literal('brief'), brief: briefView }),
]);
export type BriefReply = z.infer<typeof briefReply>;

export const saveSection = z.strictObject({
  draft: sectionDraft,
  /** Revision of the section from which the writer set out. */
  basedOn: revision,
  /** Needed once the brief is locked: why it must change all the same. */
  reason: plainText(briefLimits.reason).optional(),
});
export type SaveSection = z.infer<typeof saveSection>;

export const briefAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), brief: briefView }),
  /** Somebody saved this section meanwhile: `brief` holds theirs. Nothing was written. */
  z.strictObject({ kind: z.literal('conflict'), brief: briefView, by: person, at: instant }),
  /** The brief is locked, or was locked meanwhile: send a reason. */
  z.strictObject({ kind: z.literal('locked'), brief: briefView }),
  refusedReply,
]);
export type BriefAction = z.infer<typeof briefAction>;

/** `number`: the version that was read, so that nobody locks what they have not seen. */
export const lockBrief = z.strictObject({ number: z.int().positive() });
export const chooseLock = z.strictObject({ issueId: issueId.nullable() });
export const recheckEdge = z.strictObject({
  rowId,
  /** How many causes were read: those that have come meanwhile stay. Without it all count as read. */
  causes: z.int().nonnegative().optional(),
});

export const versionHead = z.strictObject({
  number: z.int(),
  at: instant,
  by: person,
  act: z.enum(['saved', 'locked', 'changed-after-lock', 'rechecked']),
  section: z.enum(briefSections).nullable(),
  reason: z.string().nullable(),
});
export type VersionHead = z.infer<typeof versionHead>;
/** The 25 versions below `before`, newest first; without it the newest. */
export const listVersions = z.strictObject({ before: z.int().positive().optional() });
export const versionsReply = z.discriminatedUnion('kind', [
  noAccess,
  z.strictObject({ kind: z.literal('versions'), versions: z.array(versionHead), more: z.boolean() }),
]);
export type VersionsReply = z.infer<typeof versionsReply>;

export const readVersion = z.strictObject({ number: z.int().positive() });
/** A version with the one before it, to be compared. */
export const versionReply = z.discriminatedUnion('kind', [
  noAccess,
  refusedReply,
  z.strictObject({
    kind: z.literal('version'),
    head: versionHead,
    content: briefContentView,
    before: briefContentView.nullable(),
  }),
]);
export type VersionReply = z.infer<typeof versionReply>;
