import { z } from 'zod';
import { issuePanelResolvers, type ReplyOf, type ResolverKey } from '../../../src/contract/issue-panel-resolvers';
import { pageBridge } from './page-bridge';

type Answer<K extends ResolverKey> = ReplyOf<K> | ((payload: unknown) => ReplyOf<K> | Promise<ReplyOf<K>>);
type Answers = { readonly [K in ResolverKey]?: Answer<K> };

export interface FoundInJira {
  readonly status: number;
  readonly body: unknown;
}

interface FakeHost {
  /** Payloads of the resolver calls so far. */
  readonly calls: (key: ResolverKey) => readonly unknown[];
  readonly navigations: readonly unknown[];
  /** Dialogs that were opened over the page. `close`: as the dialog itself does, with what it says at last. */
  readonly dialogs: readonly { readonly title: string; readonly context: unknown; readonly close: OnClose }[];
  /** JQL queries so far. */
  readonly queries: readonly string[];
  /** Changes what the backend answers from now on. */
  readonly answer: (answers: Answers) => void;
  /** Jira says that an issue changed. */
  readonly raiseIssueChanged: () => void;
}

const invocation = z.object({ functionKey: z.enum(keysOf(issuePanelResolvers)), payload: z.unknown() });
const search = z.object({ fetchRequestInit: z.object({ body: z.string() }) });
type OnClose = (payload?: unknown) => void;
const opening = z.object({
  title: z.string(),
  context: z.unknown(),
  onClose: z.custom<OnClose>((value) => typeof value === 'function'),
});
const listening = z.object({
  event: z.string(),
  callback: z.custom<() => void>((value) => typeof value === 'function'),
});

/** The page's host with a backend that answers what the contract allows, and a Jira to search in. */
export function fakeHost(answers: Answers, searchJira: (jql: string) => FoundInJira = () => noIssues): FakeHost {
  // Most of what the panel shows hangs on no gate, and nobody is asked to look at anything.
  let current: Answers = {
    'gate.load': { kind: 'no-milestone' },
    'signals.mine': { kind: 'mine', escalations: [] },
    ...answers,
  };
  const invocations: { key: ResolverKey; payload: unknown }[] = [];
  const navigations: unknown[] = [];
  const dialogs: { title: string; context: unknown; close: OnClose }[] = [];
  const queries: string[] = [];
  const listeners = new Set<() => void>();

  pageBridge.host = ({ command, payload }) => {
    switch (command) {
      case 'invoke':
        return invoke(payload);
      case 'fetchProduct':
        return answerSearch(payload);
      case 'navigate':
        navigations.push(payload);
        return undefined;
      case 'openModal':
        return openDialog(payload);
      case 'on':
        return listen(payload);
      default:
        throw new Error(`Cannot answer "${command}": this host does not know it`);
    }
  };

  async function invoke(sent: unknown): Promise<unknown> {
    const { functionKey, payload } = invocation.parse(sent);
    issuePanelResolvers[functionKey].payload.parse(payload);
    invocations.push({ key: functionKey, payload });
    const answer = current[functionKey];
    if (answer === undefined) throw new Error(`Cannot answer "${functionKey}": the test gives no reply`);
    return issuePanelResolvers[functionKey].reply.parse(typeof answer === 'function' ? await answer(payload) : answer);
  }

  function answerSearch(sent: unknown) {
    const { jql } = z.object({ jql: z.string() }).parse(JSON.parse(search.parse(sent).fetchRequestInit.body));
    queries.push(jql);
    const { status, body } = searchJira(jql);
    return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' }, status, statusText: '' };
  }

  function openDialog(sent: unknown): boolean {
    const { title, context, onClose } = opening.parse(sent);
    dialogs.push({ title, context, close: onClose });
    return true;
  }

  function listen(sent: unknown) {
    const { event, callback } = listening.parse(sent);
    if (event === 'JIRA_ISSUE_CHANGED') listeners.add(callback);
    return { unsubscribe: () => listeners.delete(callback) };
  }

  return {
    calls: (key) => invocations.filter((made) => made.key === key).map(({ payload }) => payload),
    navigations,
    dialogs,
    queries,
    answer: (answersNow) => (current = { ...current, ...answersNow }),
    raiseIssueChanged: () => listeners.forEach((callback) => callback()),
  };
}

const noIssues: FoundInJira = { status: 200, body: { issues: [] } };

function keysOf<T extends object>(value: T): (keyof T & string)[] {
  // Object.keys cannot know that the object has no further members; this one is a constant.
  return Object.keys(value) as (keyof T & string)[];
}
