import type { Brief, BriefContent, BriefSection, BriefVersion, Edge, NotTrueLine, TextSection } from './brief';

/** The whole of one section as it is to be, word by word. */
export type SectionChange =
  | { readonly section: TextSection; readonly text: string }
  | { readonly section: 'edges'; readonly rows: readonly Edge[] }
  | { readonly section: 'notTrue'; readonly lines: readonly NotTrueLine[] };

export interface Author {
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

export interface ChangedBrief {
  readonly brief: Brief;
  /** To be kept together with the brief. */
  readonly version: BriefVersion;
}

/** @param reason why it changes although it is locked; null while it is a draft */
export function withSection(
  brief: Brief,
  change: SectionChange,
  author: Author & { reason: string | null },
): ChangedBrief {
  const { section } = change;
  const content = contentWith(brief.content, change);
  const revisions = { ...brief.revisions, [section]: brief.revisions[section] + 1 };
  const [act, reason] = brief.lock ? (['changed-after-lock', author.reason] as const) : (['saved', null] as const);
  return numbered({ ...brief, content, revisions }, { ...author, act, section, reason });
}

/** The lock is a version of its own, of the same content: `lock.number` is its number. */
export function withLock(brief: Brief, { by, at }: Author): ChangedBrief {
  const lock = { number: brief.number + 1, by, at };
  return numbered({ ...brief, lock }, { by, at, act: 'locked', section: null, reason: null });
}

/**
 * A person has looked at what happened to a row's feature, and the row stands. Its words are the same: no revision
 * counts up, so nobody who is writing meanwhile meets a conflict.
 * @param revision of the newest change that was looked at
 */
export function withRecheck(
  brief: Brief,
  { rowId, revision }: { rowId: string; revision: number },
  { by, at }: Author,
): ChangedBrief {
  const edges = brief.content.edges.map((edge) =>
    edge.id === rowId && edge.feature ? { ...edge, feature: { ...edge.feature, seen: revision } } : edge,
  );
  const content = { ...brief.content, edges };
  return numbered({ ...brief, content }, { by, at, act: 'rechecked', section: 'edges', reason: null });
}

function contentWith(content: BriefContent, change: SectionChange): BriefContent {
  if (change.section === 'edges') return { ...content, edges: change.rows };
  if (change.section === 'notTrue') return { ...content, notTrue: change.lines };
  return { ...content, [change.section]: change.text };
}

interface Act extends Author {
  readonly act: BriefVersion['act'];
  readonly section: BriefSection | null;
  readonly reason: string | null;
}

function numbered(changed: Brief, { by, at, act, section, reason }: Act): ChangedBrief {
  const brief = { ...changed, number: changed.number + 1 };
  const { epicId, number, content } = brief;
  return { brief, version: { epicId, number, by, at, act, section, reason, content } };
}
