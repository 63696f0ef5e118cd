import type { PlaceParts } from '../forge/bridge/find-place';
import type { Faults } from '../forge/faults/create-faults';
import type { Forge } from '../forge/create-forge';
import type { RecordedFetch } from '../forge/proxy/record-exchanges';
import type { Confluence } from '../confluence/confluence';
import type { Jira } from '../jira/jira';
import type { LocalSite } from '../site/create-site';
import type { SeedWish } from './seed-site';

/** What the server's routes stand on. */
export interface ServerParts {
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly confluence: Confluence;
  readonly forge: Forge;
  readonly faults: Faults;
  /** Products by name, as callers reach them. */
  readonly products: ReadonlyMap<'jira' | 'confluence', RecordedFetch>;
  /** What places of modules are found by. */
  readonly places: PlaceParts;
  readonly seed: (wish: SeedWish) => Promise<void>;
}
