import type {
  AttachmentRecord,
  BulkTaskRecord,
  CommentRecord,
  CustomFieldRecord,
  HistoryRecord,
  IssueRecord,
  LinkRecord,
  LinkTypeRecord,
  MailRecord,
  PersonRecord,
  ProjectRecord,
  VersionRecord,
  WorkflowRuleRecord,
} from './records';

/** An earlier version of an issue, which the search index may still hold. */
export interface PastIssue {
  /** undefined: the issue did not exist. */
  readonly record: IssueRecord | undefined;
  readonly properties: ReadonlyMap<string, unknown>;
  /** Instant of the change that ended this version, epoch ms of the site's clock. */
  readonly until: number;
}

/** All that Jira knows. Records are replaced, never changed in place. */
export interface JiraState {
  readonly now: () => number;
  readonly people: Map<string, PersonRecord>;
  readonly projects: Map<string, ProjectRecord>;
  readonly issues: Map<string, IssueRecord>;
  readonly issueIdsByKey: Map<string, string>;
  readonly pastIssues: Map<string, PastIssue[]>;
  readonly links: Map<string, LinkRecord>;
  readonly linkIdsByIssue: Map<string, Set<string>>;
  readonly linkTypes: Map<string, LinkTypeRecord>;
  readonly versions: Map<string, VersionRecord>;
  readonly customFields: Map<string, CustomFieldRecord>;
  /** Fields of an app that is gone; their values come back with it. */
  readonly lostFields: Map<string, CustomFieldRecord>;
  readonly workflowRules: Map<string, WorkflowRuleRecord>;
  readonly bulkTasks: Map<string, BulkTaskRecord>;
  readonly histories: Map<string, HistoryRecord[]>;
  readonly attachments: Map<string, AttachmentRecord>;
  readonly comments: Map<string, CommentRecord[]>;
  /** By issue id and property key. */
  readonly properties: Map<string, ReadonlyMap<string, unknown>>;
  readonly mails: MailRecord[];
  lastId: number;
  /** Whether the app's user holds "Administer Jira", as apps with the scope manage:jira-configuration do. */
  appAdministers: boolean;
}

/** @param now epoch ms of the site's clock */
export function createState(now: () => number): JiraState {
  return {
    now,
    people: new Map(),
    projects: new Map(),
    issues: new Map(),
    issueIdsByKey: new Map(),
    pastIssues: new Map(),
    links: new Map(),
    linkIdsByIssue: new Map(),
    linkTypes: new Map(),
    versions: new Map(),
    customFields: new Map(),
    lostFields: new Map(),
    workflowRules: new Map(),
    bulkTasks: new Map(),
    histories: new Map(),
    attachments: new Map(),
    comments: new Map(),
    properties: new Map(),
    mails: [],
    lastId: firstId,
    appAdministers: true,
  };
}

/** Forgets everything; the object stays the same, so that routes need not be built again. */
export function clearState(state: JiraState): void {
  for (const part of Object.values(state)) if (part instanceof Map) part.clear();
  state.mails.length = 0;
  state.lastId = firstId;
  state.appAdministers = true;
}

/** @returns a numeric id, unique across all kinds, as text */
export function nextId(state: JiraState): string {
  state.lastId += 1;
  return String(state.lastId);
}

const firstId = 10_100;
