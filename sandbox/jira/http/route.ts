import type { Caller, ProductEvent, Site } from '../../site/site';
import type { Subject } from '../rights/may';
import type { JiraState } from '../state/jira-state';
import type { IssueProperty, TransitionGuard } from '../jira';
import type { Answer } from './answer';

/** What routes share. */
export interface JiraContext {
  readonly site: Site;
  readonly state: JiraState;
  readonly appAccountId: string;
  /** How far the search index is behind, ms. */
  readonly indexLagMs: number;
  readonly transitionGuards: readonly TransitionGuard[];
  /** What the app has indexed of the properties of issues. */
  readonly issueProperties: readonly IssueProperty[];
  emit(event: ProductEvent): void;
  /** Does what goes on after the request was answered. @param label for whoever waits for the site to come to rest */
  inBackground(label: string, work: () => Promise<void>): void;
}

/** One request, read. */
export interface Call extends JiraContext {
  readonly caller: Caller;
  readonly subject: Subject;
  /** Account of whoever calls; empty for an anonymous caller. */
  readonly accountId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** undefined: no body, or none that is JSON. */
  readonly body: unknown;
  /** Of a form with files; undefined: the body is none. */
  readonly form: FormData | undefined;
  header(name: string): string | undefined;
  /** Value of the header that the resulting event carries back. */
  readonly trace: string | undefined;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Hono's pattern: `/rest/api/3/issue/:issueIdOrKey`. */
  readonly path: string;
  /** Classic OAuth scopes; any one will do, none: open to every app. */
  readonly scopes: readonly string[];
  /** True: an anonymous caller is refused at once. */
  readonly signedIn?: boolean;
  /** Name of the path parameter that holds the issue, for the per-issue write limit. */
  readonly writesIssue?: string;
  readonly handler: (call: Call) => Answer | Promise<Answer>;
}

export const scope = {
  read: ['read:jira-work'],
  write: ['write:jira-work'],
  user: ['read:jira-user'],
  configure: ['manage:jira-configuration'],
  project: ['manage:jira-project'],
  none: [],
} as const;
