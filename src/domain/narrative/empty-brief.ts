import type { Brief, BriefContent } from './brief';
import type { IssueId } from './issue-id';

export const emptyContent: BriefContent = {
  problem: '',
  who: '',
  whatIsNew: '',
  whatOneCanDo: '',
  edges: [],
  notTrue: [],
};

/** The brief of an epic of which nothing has been stored. */
export function emptyBrief(epicId: IssueId): Brief {
  return {
    epicId,
    content: emptyContent,
    revisions: { problem: 0, who: 0, whatIsNew: 0, whatOneCanDo: 0, edges: 0, notTrue: 0 },
    lock: null,
    lockWith: null,
    number: 0,
    version: 0,
  };
}
