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

export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

/** Does something for a viewer who has the right to it; otherwise says which right is missing. */
export async function asViewer<Reply>(
  world: World,
  { issueId }: Request,
  { needs, act }: { needs: keyof Rights; act: (seen: Seen) => Promise<Reply> },
): Promise<Reply | Refused> {
  const [issue, rights] = await Promise.all([
    world.issues.read([issueId], 'viewer').then((found) => found.get(issueId)),
    world.issues.rightsOn(issueId),
  ]);
  if (!issue) return notSeen;
  return rights[needs] ? act({ issue, rights }) : missing(issue, needs);
}

const permissionNames: Record<keyof Rights, string> = { canLink: 'Link issues', canEdit: 'Edit issues' };

/** The same words whether the issue exists or not. */
export const notSeen: Refused = refused('Cannot do this here: the issue does not exist, or you cannot see it');

export function missing({ key }: Pick<Issue, 'key'>, needs: keyof Rights): Refused {
  return refused(
    `Cannot do this in ${key}: you need the permission "${permissionNames[needs]}" there. Ask a project admin`,
  );
}

export const done: ActionReply = { kind: 'done' };

export function refused(message: string): Refused {
  return { kind: 'refused', message };
}
