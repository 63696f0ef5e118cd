import { emptyMatrix } from '../../domain/launches/formats/empty-matrix';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { MilestoneId } from '../../domain/schedule/plan';
import { mayManage } from '../launches/manage-launch';
import { editableAtOnce, readAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { Issue, World } from '../ports';

/** The formats of a launch as one sees them, with what one may do. */
export interface OpenFormats {
  readonly sight: LaunchSight;
  readonly matrix: FormatMatrix;
  /** Issues in which deliverables are made, as far as the viewer sees them; they need not be milestones of the launch. */
  readonly issues: ReadonlyMap<MilestoneId, Issue>;
  /** Of these issues and the milestones, those that the viewer may edit. */
  readonly editable: ReadonlySet<MilestoneId>;
  readonly canManage: boolean;
}

export async function openFormats(world: World, sight: LaunchSight): Promise<OpenFormats> {
  const matrix = (await world.gates.matrix(sight.launch.id)) ?? emptyMatrix(sight.launch.id);
  const issues = await issuesOf(world, sight, matrix);
  const asked = [...new Set([...issues.keys(), ...sight.visible.keys()])];
  const editable = await editableAtOnce(world.issues, asked);
  return { sight, matrix, issues, editable, canManage: await mayManage(world, sight, editable) };
}

async function issuesOf(
  { issues }: World,
  { visible }: LaunchSight,
  { cells }: FormatMatrix,
): Promise<ReadonlyMap<MilestoneId, Issue>> {
  const wanted = [...new Set(cells.flatMap(({ issueId }) => issueId ?? []))];
  const others = await readAtOnce(
    issues,
    wanted.filter((id) => !visible.has(id)),
    'viewer',
  );
  return new Map(
    wanted.flatMap((id) => {
      const issue = visible.get(id) ?? others.get(id);
      return issue ? [[id, issue] as const] : [];
    }),
  );
}

/** Whether the viewer may say how far a deliverable has come: its issue is theirs to edit, or, without one, the launch. */
export function maySetState({ editable, canManage }: OpenFormats, issueId: MilestoneId | null): boolean {
  return issueId === null ? canManage : editable.has(issueId);
}
