import type { Brief } from '../../domain/narrative/brief';
import { emptyBrief } from '../../domain/narrative/empty-brief';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { Issue, World } from '../ports';

/** Who asks, and about the brief of which epic. The epic is named in the page: its id, or its key. */
export interface BriefRequest {
  readonly accountId: string;
  readonly epicId: IssueId;
}

/** A brief whose epic the viewer sees. */
export interface SeenBrief {
  readonly epic: Issue;
  readonly mayEdit: boolean;
  readonly brief: Brief;
}

/** @returns undefined when there is no such issue, or the viewer may not see it */
export async function seeBrief({ issues, narrative }: World, named: IssueId): Promise<SeenBrief | undefined> {
  const found = issues.read([named], 'viewer').then((seen) => [...seen.values()][0]);
  // An id can be asked about at once; a key has to be read first, and so has 010001, which Jira reads as 10001.
  const id = /^[1-9]\d{0,17}$/.test(named) ? named : (await found)?.id;
  if (id === undefined) return undefined;
  const [epic, rights, brief] = await Promise.all([found, issues.rightsOn(id), narrative.brief(id)]);
  return epic && { epic, mayEdit: rights.canEdit, brief: brief ?? emptyBrief(id) };
}
