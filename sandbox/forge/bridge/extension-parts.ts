import type { Caller, Product } from '../../site/site';

/** What the platform looks up the place of a module with. */
export interface ExtensionParts {
  readonly baseUrl: string;
  readonly jira: Product;
  /** In whose name issue and project are looked up. */
  readonly caller: Caller;
}
