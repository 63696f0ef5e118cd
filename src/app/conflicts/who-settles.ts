import type { PersonView } from '../../contract/narrative';
import type { WayOut } from '../../domain/launches/conflicts/ways-out';
import type { IssueCard } from '../../contract/issue-card';
import { fullDay } from '../full-day';
import { namePeople } from '../narrative/person-views';
import type { Issue, Rights, World } from '../ports';
import type { SeenConflict } from './on-conflict';

/** What the viewer may do at the two ends, and whom they would ask for another date of the predecessor. */
export interface Settler {
  readonly onPredecessor: Rights;
  readonly onSuccessor: Rights;
  /** Who answers for the predecessor; null: nobody is named. */
  readonly owner: PersonView | null;
}

export async function settlerOf(world: World, { sight, predecessor, successor }: SeenConflict): Promise<Settler> {
  const [onPredecessor, onSuccessor] = await Promise.all([
    world.issues.rightsOn(predecessor.id),
    world.issues.rightsOn(successor.id),
  ]);
  const { assignee } = predecessor;
  const launchOwner = sight.launch.people['launch owner'];
  if (assignee) return { onPredecessor, onSuccessor, owner: { id: assignee.accountId, name: assignee.name } };
  const toPerson = launchOwner === undefined ? undefined : await namePeople(world, [launchOwner]);
  return { onPredecessor, onSuccessor, owner: launchOwner === undefined ? null : (toPerson?.(launchOwner) ?? null) };
}

/** The date is put to somebody else: the viewer may not set it, and speaks for the successor. */
export function mustAsk({ choice }: Pick<WayOut, 'choice'>, { onPredecessor, onSuccessor }: Settler): boolean {
  return choice === 'move-predecessor' && !onPredecessor.canEdit && onSuccessor.canEdit;
}

/** Why the viewer cannot take this way out; null: they can. */
export function whyBlocked(wayOut: WayOut, seen: SeenConflict, settler: Settler): string | null {
  const { predecessor, successor } = seen;
  const { onPredecessor, onSuccessor } = settler;
  switch (wayOut.choice) {
    case 'move-successor':
      return onSuccessor.canEdit ? dateFault(wayOut, seen, successor) : mayNotEdit(successor);
    case 'move-predecessor':
      return predecessorFault(wayOut, seen, settler) ?? dateFault(wayOut, seen, predecessor);
    case 'unpin':
      return onSuccessor.canEdit ? null : mayNotEdit(successor);
    case 'shorten-lag':
    case 'override':
      return onSuccessor.canLink || onPredecessor.canLink ? null : mayNotLink(predecessor, successor);
  }
}

function predecessorFault(
  { to }: WayOut,
  { sight, predecessor, successor }: SeenConflict,
  { onPredecessor, onSuccessor, owner }: Settler,
): string | null {
  if (predecessor.state === 'done') return `${predecessor.key} is done: its date stands.`;
  if (onPredecessor.canEdit) return null;
  if (!onSuccessor.canEdit) return mayNotEdit(successor);
  const proposal = sight.milestones.get(predecessor.id)?.proposal;
  if (proposal && proposal.by !== null && proposal.to.due === to?.due)
    return 'This date is proposed already. It waits for an answer.';
  if (owner === null)
    return `You may not edit ${predecessor.key}, and nobody is assigned to it. Assign somebody, then propose the date to them.`;
  return null;
}

function dateFault({ to }: WayOut, { sight }: SeenConflict, { key, state }: Issue): string | null {
  if (to === null)
    return state === 'doing'
      ? `Work on ${key} has begun: its start stands.`
      : `No date of ${key} nearby would make the dependency hold.`;
  return to.due < sight.today ? `That day, ${fullDay(to.due)}, has passed.` : null;
}

function mayNotEdit({ key }: Pick<IssueCard, 'key'>): string {
  return `You need the permission "Edit issues" for ${key}. Ask a project admin.`;
}

function mayNotLink(predecessor: Issue, successor: Issue): string {
  return `You need the permission "Link issues" for ${predecessor.key} or ${successor.key}. Ask a project admin.`;
}
