import type { Creation, CreationRow } from '../../domain/launches/creation';
import type { MilestoneId } from '../../domain/schedule/plan';
import { forgetIssue } from '../launches/forget-issue';
import type { World } from '../ports';

const perStep = 10;
/** Far more than lie below the issues of one step. */
const mostChildren = 500;

/**
 * Deletes the next issues that the creation has made, as the viewer. One that has got issues below it since is other
 * people's work as well: it stays, and so does what Jira does not let go.
 * @returns the creation as it is then, to be saved; undefined when there is nothing left to try
 */
export async function deleteMade(world: World, creation: Creation): Promise<Creation | undefined> {
  // T-0 goes last: who may remove the launch is settled by it.
  const toGo = creation.rows.filter(isToGo);
  const isHead = ({ key }: CreationRow): boolean => key === creation.t0;
  const batch = [...toGo.filter((row) => !isHead(row)), ...toGo.filter(isHead)].slice(0, perStep);
  if (batch.length === 0) return undefined;
  const ids = batch.flatMap(({ issueId }) => issueId ?? []);
  const parents = await withChildren(world, ids);
  const fates = new Map<MilestoneId, string | null>();
  for (const id of ids) fates.set(id, await deleteOne(world, id, parents));
  return { ...creation, rows: creation.rows.map((row) => withFate(row, fates)) };
}

function isToGo({ taken, issueId, kept }: CreationRow): boolean {
  return !taken && issueId !== null && kept === null;
}

/** Those of the issues below which the viewer sees others. */
async function withChildren({ issues }: World, ids: readonly MilestoneId[]): Promise<ReadonlySet<string>> {
  const present = [...(await issues.read(ids, 'viewer')).keys()];
  if (present.length === 0) return new Set();
  const found = await issues.search(`parent in (${present.map((id) => `"${id}"`).join(', ')})`, mostChildren);
  if (found.kind === 'refused' || found.issues.length === 0) return new Set();
  const facts = await issues.featureFacts(
    found.issues.map(({ id }) => id),
    'viewer',
  );
  return new Set([...facts.values()].flatMap(({ parentId }) => parentId ?? []));
}

/** @returns why it stays; null when it is gone */
async function deleteOne(world: World, id: MilestoneId, parents: ReadonlySet<string>): Promise<string | null> {
  if (parents.has(id)) return 'It has issues below it now. Move or delete them first';
  const outcome = await world.issues.remove(id);
  if (outcome.kind === 'refused') return outcome.reason;
  const isHidden = outcome.kind === 'vanished' && (await world.issues.read([id], 'app')).has(id);
  if (isHidden) return 'Ask a project admin for access, or have someone who sees it delete it';
  // Jira's event tells of it too; the records must be gone before the launch is.
  await forgetIssue(world, id);
  return null;
}

function withFate(row: CreationRow, fates: ReadonlyMap<MilestoneId, string | null>): CreationRow {
  const kept = row.issueId === null ? undefined : fates.get(row.issueId);
  if (kept === undefined) return row;
  return kept === null ? { ...row, issueId: null } : { ...row, kept };
}
