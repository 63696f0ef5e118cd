import type { BriefsReply, FindBriefs } from '../../../contract/claim-table';
import type { IssueCard } from '../../../contract/issue-card';
import { textSections, type Brief } from '../../../domain/narrative/brief';
import { emptyBrief } from '../../../domain/narrative/empty-brief';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { toCard } from '../../panel/to-card';
import type { Issue, World } from '../../ports';
import { isBoundTo } from './bound-to';
import { reachedFrom } from './reached-from';
import type { TableRequest } from './table-request';
import { upstreamOf } from './upstream-of';

/** As many as one can choose from. */
const mostBriefs = 20;

/**
 * The briefs into which a viewer may adopt a wording: of the epics that gate the issue and, once something is written
 * there, of those that it gates itself, such as the release. Only where they may edit; what is written comes before what
 * would be begun, the nearest upstream first.
 */
export async function findBriefs(world: World, request: TableRequest, payload: FindBriefs): Promise<BriefsReply> {
  // The schema of the message has checked that this is an id.
  const id = payload.issueId as IssueId;
  const [seen, upstreamById, downstreamById] = await Promise.all([
    world.issues.read([id], 'viewer'),
    upstreamOf(world.store, [id]),
    reachedFrom(world.store, [id], ({ gates }) => gates),
  ]);
  const issue = seen.get(id);
  if (!issue || !isBoundTo(request, issue)) return { kind: 'no-access' };
  const upstream = new Set(upstreamById.get(id));
  const epics = await editableEpics(world, [...new Set([...upstream, ...(downstreamById.get(id) ?? [])])]);
  const choices = await Promise.all(epics.slice(0, mostBriefs).map((epic) => briefOf(world, epic)));
  const written = choices.filter(isWritten);
  const toBegin = choices.filter((choice) => !isWritten(choice) && upstream.has(choice.epic.id as IssueId));
  return { kind: 'briefs', briefs: [...written, ...toBegin].map(({ brief, epic }) => ({ epic, ...told(brief) })) };
}

async function editableEpics({ issues }: World, ids: readonly IssueId[]): Promise<Issue[]> {
  if (ids.length === 0) return [];
  const [visible, editable] = await Promise.all([issues.read(ids, 'viewer'), issues.editable(ids)]);
  return ids.flatMap((id) => visible.get(id) ?? []).filter(({ id, role }) => role === 'product' && editable.has(id));
}

interface Choice {
  readonly epic: IssueCard;
  readonly brief: Brief;
}

async function briefOf({ narrative }: World, epic: Issue): Promise<Choice> {
  return { epic: toCard(epic), brief: (await narrative.brief(epic.id)) ?? emptyBrief(epic.id) };
}

function isWritten({ brief }: Choice): boolean {
  return brief.number > 0;
}

function told({ content, revisions, lock }: Brief) {
  const sections = textSections.map((section) => ({ section, text: content[section], revision: revisions[section] }));
  return { locked: lock !== null, sections };
}
