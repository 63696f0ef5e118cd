import type { BriefAction, SaveSection, SectionDraft } from '../../contract/narrative-brief';
import { withSection, type SectionChange } from '../../domain/narrative/change-brief';
import type { Brief, BriefContent, BriefSection } from '../../domain/narrative/brief';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import { saysTheSame } from '../../domain/narrative/says-the-same';
import { sectionTitles } from '../../domain/narrative/section-titles';
import { refused, type Refused } from '../as-viewer';
import type { World } from '../ports';
import { changeBrief, type Decision } from './change-brief';
import { namedIn } from './content-view';
import { nameFeatures } from './name-features';
import type { BriefRequest } from './see-brief';

/**
 * Saves one section. Another section that was saved meanwhile is no matter; this one is a conflict, unless it reads
 * so already: then an answer was lost on its way, and all is well.
 */
export function saveSection(world: World, request: BriefRequest, payload: SaveSection): Promise<BriefAction> {
  const { draft, basedOn } = payload;
  const reason = payload.reason?.trim() ?? '';
  return changeBrief(world, request, async ({ brief }): Promise<Decision> => {
    const drafted = await changeOf(world, brief.content, draft);
    if (drafted.kind === 'refused') return drafted;
    const { change, features } = drafted;
    if (saysTheSame(brief.content, change)) return { kind: 'done' };
    if (brief.revisions[draft.section] !== basedOn) return lastSaveOf(world, brief, draft.section);
    if (brief.lock && reason === '') return { kind: 'locked' };
    const author = { by: request.accountId, at: world.clock.now(), reason };
    return { kind: 'save', ...withSection(brief, change, author), features };
  });
}

type Drafted =
  { readonly kind: 'drafted'; readonly change: SectionChange; readonly features: readonly Feature[] } | Refused;

async function changeOf(world: World, content: BriefContent, draft: SectionDraft): Promise<Drafted> {
  if (draft.section === 'edges') return edgesOf(world, content, draft);
  const twice = draft.section === 'notTrue' ? firstTwin(draft.lines) : undefined;
  return twice === undefined ? { kind: 'drafted', change: draft, features: [] } : refusedTwin(draft.section, twice);
}

async function edgesOf(
  world: World,
  content: BriefContent,
  { section, rows }: Extract<SectionDraft, { section: 'edges' }>,
): Promise<Drafted> {
  const twice = firstTwin(rows);
  if (twice !== undefined) return refusedTwin(section, twice);
  // The schema of the message has checked that these are ids.
  const ids = rows.flatMap(({ feature }) => (feature === null ? [] : [feature as IssueId]));
  const naming = await nameFeatures(world, ids, namedIn(content));
  if (naming.kind === 'hidden') {
    const told = `issue "${naming.ids.join('", "')}" does not exist, or you cannot see it. Choose another one`;
    return refused(`Cannot save "${sectionTitles[section]}": ${told}`);
  }
  // A row that keeps its feature keeps what was seen of it; other rows may name the same one.
  const kept = new Map(content.edges.map(({ id, feature }) => [id, feature]));
  const change = {
    section,
    rows: rows.map(({ feature, ...row }) => {
      const before = kept.get(row.id);
      const named = feature === null ? null : (naming.named.get(feature as IssueId) ?? null);
      return { ...row, feature: before?.id === named?.id ? (before ?? null) : named };
    }),
  };
  return { kind: 'drafted', change, features: naming.fresh };
}

const versionsPerRead = 25;

/** Other sections may have been saved many times since. */
async function lastSaveOf({ narrative, clock }: World, brief: Brief, section: BriefSection): Promise<Decision> {
  for (let newest = brief.number; newest > 0; newest -= versionsPerRead) {
    const numbers = Array.from({ length: Math.min(newest, versionsPerRead) }, (_, back) => newest - back);
    const versions = await narrative.briefVersions(brief.epicId, numbers);
    const byNumber = [...versions].sort((one, other) => other.number - one.number);
    const last = byNumber.find((version) => version.section === section && version.act !== 'rechecked');
    if (last) return { kind: 'conflict', by: last.by, at: last.at };
  }
  return { kind: 'conflict', by: '', at: clock.now() };
}

function firstTwin(rows: readonly { readonly id: string }[]): string | undefined {
  return rows.find(({ id }, index) => rows.findIndex((row) => row.id === id) < index)?.id;
}

function refusedTwin(section: BriefSection, id: string): Refused {
  return refused(`Cannot save "${sectionTitles[section]}": two rows have the id "${id}". Load the brief again`);
}
