import { z } from 'zod';
import type { Definitions, KeyOf, PayloadIn, ReplyIn } from '../../../src/contract/definitions';
import { pageBridge } from './page-bridge';

type Answer<D extends Definitions, K extends KeyOf<D>> =
  ReplyIn<D, K> | ((payload: PayloadIn<D, K>) => ReplyIn<D, K> | Promise<ReplyIn<D, K>>);
export type Answers<D extends Definitions> = { readonly [K in KeyOf<D>]?: Answer<D, K> };

export interface ProductAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Surroundings {
  /** What Jira answers to a REST call of the page. */
  readonly jira?: (path: string, body: unknown) => ProductAnswer;
  /** `extension` of the context: where the module stands. */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** Account of who looks. */
  readonly accountId?: string;
  /** Throws when the page does not take what is submitted. */
  readonly submit?: (payload: unknown) => void;
  /** What `view.createHistory()` gives; absent: the module has no address of its own. */
  readonly history?: object;
}

export interface ModuleHost<D extends Definitions> {
  /** Payloads of the resolver calls so far. */
  readonly calls: (key: KeyOf<D>) => readonly unknown[];
  /** Payloads that came with another command so far: `navigate`, `submit`, `close`, `fetchProduct`, … */
  readonly told: (command: string) => readonly unknown[];
  /** Changes what the backend answers from now on. */
  readonly answer: (answers: Answers<D>) => void;
}

const invocation = z.object({ functionKey: z.string(), payload: z.unknown() });
const fetched = z.object({ restPath: z.string(), fetchRequestInit: z.object({ body: z.string().nullish() }) });

/** The host of a module's page, with a backend that answers what the contract allows, and a Jira. */
export function fakeModuleHost<D extends Definitions>(
  definitions: D,
  answers: Answers<D>,
  around: Surroundings = {},
): ModuleHost<D> {
  const {
    jira = () => ({ status: 200, body: { issues: [] } }),
    extension = {},
    accountId,
    submit = () => undefined,
  } = around;
  let current = answers;
  const invocations: { key: string; payload: unknown }[] = [];
  const told: { command: string; payload: unknown }[] = [];

  pageBridge.host = ({ command, payload }) => {
    if (command === 'invoke') return invoke(payload);
    told.push({ command, payload });
    return answerCommand(command, payload);
  };

  async function invoke(sent: unknown): Promise<unknown> {
    const { functionKey, payload } = invocation.parse(sent);
    const definition = definitions[functionKey];
    if (definition === undefined) throw new Error(`Cannot answer "${functionKey}": the contract does not know it`);
    const parsed = definition.payload.parse(payload);
    invocations.push({ key: functionKey, payload });
    const answer: unknown = current[functionKey];
    if (answer === undefined) throw new Error(`Cannot answer "${functionKey}": the test gives no reply`);
    return definition.reply.parse(isFunction(answer) ? await answer(parsed) : answer);
  }

  function answerCommand(command: string, payload: unknown): unknown {
    switch (command) {
      case 'fetchProduct': {
        const { restPath, fetchRequestInit } = fetched.parse(payload);
        const { status, body } = jira(restPath, JSON.parse(fetchRequestInit.body ?? 'null'));
        return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' }, status, statusText: '' };
      }
      case 'getContext':
        return { localId: 'macro-1', accountId, extension };
      case 'submit': {
        submit(payload);
        return;
      }
      case 'createHistory': {
        if (around.history === undefined) throw new Error('Cannot give a history: the test has set none');
        return around.history;
      }
      case 'getUrl':
        return addressOf(payload);
      case 'changeWindowTitle':
      case 'close':
      case 'navigate':
      case 'emit':
      case 'emitReadyEvent':
      case 'showFlag':
      case 'setWorkflowRuleConfigurationCallback':
        return undefined;
      default:
        throw new Error(`Cannot answer "${command}": this host does not know it`);
    }
  }

  return {
    calls: (key) => invocations.filter((made) => made.key === key).map(({ payload }) => payload),
    told: (command) => told.filter((one) => one.command === command).map(({ payload }) => payload),
    answer: (answersNow) => (current = { ...current, ...answersNow }),
  };
}

const modulePlace = z.object({ moduleKey: z.string(), path: z.string() });

function addressOf(place: unknown): string {
  const { moduleKey, path } = modulePlace.parse(place);
  return `https://demo.atlassian.net/${moduleKey}${path}`;
}

function isFunction(value: unknown): value is (payload: unknown) => unknown {
  return typeof value === 'function';
}
