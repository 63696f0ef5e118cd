import type { Caller, ProductEvent, Site } from '../../site/site';
import type { Directory } from '../confluence';
import type { Subject } from '../rights/may';
import type { ConfluenceState } from '../state/confluence-state';
import { mayNotUse, signInFirst, type Answer } from './answer';

/** What routes share. */
export interface ConfluenceContext {
  readonly site: Site;
  readonly state: ConfluenceState;
  readonly appAccountId: string;
  readonly directory: Directory;
  /** Whether the site knows a person of that account. */
  readonly knows: (accountId: string) => boolean;
  emit(event: ProductEvent): void;
}

/** One request, read. */
export interface Call extends ConfluenceContext {
  readonly caller: Caller;
  readonly subject: Subject;
  /** Account of whoever calls; empty for an anonymous caller. */
  readonly accountId: string;
  /** Without query. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** undefined: no body. */
  readonly body: unknown;
  /** Value of the header that the resulting event carries back. */
  readonly trace: string | undefined;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Hono's pattern: `/wiki/api/v2/pages/:id`. */
  readonly path: string;
  /** OAuth scopes, of which one row is enough; in a row, all that stand between spaces are needed. */
  readonly scopes: readonly string[];
  /** What an anonymous caller is told; the site lets nobody in unnamed. */
  readonly anonymous: Answer;
  readonly handler: (call: Call) => Answer;
}

export const v2 = '/wiki/api/v2';
export const v1 = '/wiki/rest/api';

/** REST v2 has granular scopes only. */
export const scope = {
  readSpace: ['read:space:confluence'],
  readPage: ['read:page:confluence'],
  writePage: ['write:page:confluence'],
  deletePage: ['delete:page:confluence'],
  writeProperty: ['read:page:confluence write:page:confluence'],
} as const;

type Rest = Pick<Route, 'scopes' | 'handler'> & { readonly anonymous?: Answer };

/** A row of REST v2. */
export function rowV2(method: Route['method'], path: string, rest: Rest): Route {
  return { method, path: `${v2}${path}`, anonymous: signInFirst, ...rest };
}

/** A row of REST v1. */
export function rowV1(method: Route['method'], path: string, rest: Rest): Route {
  return { method, path: `${v1}${path}`, anonymous: mayNotUse, ...rest };
}
