import type { ActionReply } from '../contract/issue-panel';
import type { MilestoneId } from '../domain/schedule/plan';
import type { Issue, Rights, World } from './ports';

/** Who asks, about which issue: both from the platform's context, never from the payload. */
export interface Request {
  readonly issueId: MilestoneId;
  readonly accountId: string;
}

/** An issue the viewer sees, with what they may do there. */
export interface Seen {
  readonly issue: Issue;
  readonly rights: Rights;
}

/** Does something for a viewer who has the right to it; otherwise says which right is missing. */
export async function asViewer(
  world: World,
  { issueId }: Request,
  { needs, act }: { needs: keyof Rights; act: (seen: Seen) => Promise<ActionReply> },
): Promise<ActionReply> {
  const [issue, rights] = await Promise.all([
    world.issues.read([issueId], 'viewer').then((found) => found.get(issueId)),
    world.issues.rightsOn(issueId),
  ]);
  if (!issue) return refused('Cannot do this here: the issue does not exist, or you cannot see it');
  if (!rights[needs])
    return refused(
      `Cannot do this in ${issue.key}: you need the permission "${permissionNames[needs]}" there. Ask a project admin`,
    );
  return act({ issue, rights });
}

const permissionNames: Record<keyof Rights, string> = { canLink: 'Link issues', canEdit: 'Edit issues' };

export const done: ActionReply = { kind: 'done' };

export function refused(message: string): ActionReply {
  return { kind: 'refused', message };
}
