import type { Person, Product } from '../site/site';
import type { ConfluenceState } from './state/confluence-state';

/** Who is on the site; all its products have the same people. */
export interface Directory {
  person(accountId: string): (Person & { readonly administers: boolean }) | undefined;
}

/** The Confluence of the local site. */
export interface Confluence extends Product {
  readonly name: 'confluence';
  /** For seeds and tests; change it through the functions in `state/` only. */
  readonly state: ConfluenceState;
  /** False: the site has Jira only. */
  isConnected(): boolean;
  connect(isConnected: boolean): void;
}

export interface ConfluenceOptions {
  readonly directory: Directory;
  /** Account of the app's own user. */
  readonly appAccountId: string;
}
