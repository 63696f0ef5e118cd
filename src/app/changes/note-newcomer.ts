import type { IssueId } from '../../domain/narrative/issue-id';
import type { ProjectId } from '../../domain/settings/settings';
import type { Sighting, World } from '../ports';

interface Newcomer {
  readonly issueId: IssueId;
  /** undefined: the event did not tell it. */
  readonly projectId: ProjectId | undefined;
  readonly seen: Sighting;
}

/** An issue was made, or has got another parent. One read tells whether that can add to a frozen scope. */
export async function noteNewcomer({ gates, jobs }: World, { issueId, projectId, seen }: Newcomer): Promise<void> {
  const frozen = await gates.frozenProjects();
  const mayMatter = projectId === undefined ? frozen.size > 0 : frozen.has(projectId);
  if (mayMatter) await jobs.push([{ kind: 'feature-added', issueId, seen }]);
}
