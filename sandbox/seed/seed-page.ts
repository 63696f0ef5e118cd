import type { AdfDocument } from '../confluence/adf/adf-node';
import type { Confluence } from '../confluence/confluence';
import { nextId } from '../confluence/state/confluence-state';
import { childrenOf } from '../confluence/state/pages';
import type { PageRecord } from '../confluence/state/records';
import { accountIdOf, type PersonId } from './people';

/** A page as a seed tells it; versions oldest first. */
export interface PageSeed {
  readonly spaceId: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly versions: readonly VersionSeed[];
}

export interface VersionSeed {
  /** Epoch ms. */
  readonly at: number;
  readonly by: PersonId;
  readonly message?: string;
  readonly body: AdfDocument;
}

/** Puts the page into the store without events. @throws when it has no version */
export function seedPage({ state }: Confluence, { spaceId, title, parentId, versions }: PageSeed): PageRecord {
  const [first] = versions;
  if (first === undefined) throw new Error(`Cannot seed page "${title}": it has no version`);
  const authorId = accountIdOf(first.by);
  const page: PageRecord = {
    ...{ id: nextId(state), spaceId, parentId, status: 'current', authorId, ownerId: authorId, created: first.at },
    position: parentId === null ? 0 : childrenOf(state, parentId).length,
    versions: versions.map(({ at, by, message = '', body }, index) => ({
      ...{ number: index + 1, authorId: accountIdOf(by), created: at, message, title, body },
    })),
    restrictions: { read: [], update: [] },
  };
  state.pages.set(page.id, page);
  return page;
}
