import type { BriefsReply, FindBriefs } from '../../../contract/claim-table';
import { textSections } from '../../../domain/narrative/brief';
import { emptyBrief } from '../../../domain/narrative/empty-brief';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { toCard } from '../../panel/to-card';
import type { Issue, World } from '../../ports';
import { isBoundTo } from './bound-to';
import type { TableRequest } from './table-request';
import { upstreamOf } from './upstream-of';

/** As many as one can choose from; the nearest upstream come first. */
const mostBriefs = 20;

/** The briefs into which a viewer may adopt a wording: of the epics that gate the issue, where they may edit. */
export async function findBriefs(world: World, request: TableRequest, payload: FindBriefs): Promise<BriefsReply> {
  // The schema of the message has checked that this is an id.
  const id = payload.issueId as IssueId;
  const [seen, upstream] = await Promise.all([world.issues.read([id], 'viewer'), upstreamOf(world.store, [id])]);
  const issue = seen.get(id);
  if (!issue || !isBoundTo(request, issue)) return { kind: 'no-access' };
  const epics = await editableEpics(world, upstream.get(id) ?? []);
  return { kind: 'briefs', briefs: await Promise.all(epics.slice(0, mostBriefs).map((epic) => briefOf(world, epic))) };
}

async function editableEpics({ issues }: World, ids: readonly IssueId[]): Promise<Issue[]> {
  if (ids.length === 0) return [];
  const [visible, editable] = await Promise.all([issues.read(ids, 'viewer'), issues.editable(ids)]);
  return ids.flatMap((id) => visible.get(id) ?? []).filter(({ id, role }) => role === 'product' && editable.has(id));
}

async function briefOf({ narrative }: World, epic: Issue) {
  const { content, revisions, lock } = (await narrative.brief(epic.id)) ?? emptyBrief(epic.id);
  const sections = textSections.map((section) => ({ section, text: content[section], revision: revisions[section] }));
  return { epic: toCard(epic), locked: lock !== null, sections };
}
