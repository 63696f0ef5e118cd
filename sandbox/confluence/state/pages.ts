import type { AdfDocument } from '../adf/adf-node';
import { nextId, type ConfluenceState } from './confluence-state';
import type { PageRecord, SpaceRecord, VersionRecord } from './records';

/** @returns the page as it stands. @throws when the record has no version, which the store rules out */
export function currentVersion(page: PageRecord): VersionRecord {
  const version = page.versions.at(-1);
  if (version === undefined) throw new Error(`Cannot show page ${page.id}: it has no version`);
  return version;
}

export function titleOf(page: PageRecord): string {
  return currentVersion(page).title;
}

/** @throws when the page's space is gone, which the store rules out */
export function spaceOf(state: ConfluenceState, page: PageRecord): SpaceRecord {
  const space = state.spaces.get(page.spaceId);
  if (space === undefined) throw new Error(`Cannot show page ${page.id}: its space ${page.spaceId} is gone`);
  return space;
}

export function childrenOf(state: ConfluenceState, parentId: string): PageRecord[] {
  const children = [...state.pages.values()].filter((page) => page.parentId === parentId && page.status === 'current');
  return children.sort((a, b) => a.position - b.position);
}

/** The page's parent first, the root of the tree last. */
export function ancestorsOf(state: ConfluenceState, page: PageRecord): PageRecord[] {
  const parent = page.parentId === null ? undefined : state.pages.get(page.parentId);
  return parent === undefined ? [] : [parent, ...ancestorsOf(state, parent)];
}

/** Titles are unique in a space, whatever their case; the trash keeps none. */
export function isTitleTaken(state: ConfluenceState, spaceId: string, { title, butFor }: TitleWish): boolean {
  const wanted = title.toLowerCase();
  return [...state.pages.values()].some(
    (page) =>
      page.spaceId === spaceId &&
      page.id !== butFor &&
      page.status === 'current' &&
      titleOf(page).toLowerCase() === wanted,
  );
}

export interface TitleWish {
  readonly title: string;
  /** The page that may have it already. */
  readonly butFor?: string;
}

export interface PageDraft {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly body: AdfDocument;
  readonly authorId: string;
}

/** Puts a new page behind its siblings. */
export function addPage(state: ConfluenceState, { spaceId, parentId, title, body, authorId }: PageDraft): PageRecord {
  const created = state.now();
  const siblings = parentId === null ? [] : childrenOf(state, parentId);
  const page: PageRecord = {
    ...{ id: nextId(state), spaceId, parentId, status: 'current', authorId, ownerId: authorId, created },
    position: (siblings.at(-1)?.position ?? -1) + 1,
    versions: [{ number: 1, authorId, created, message: '', title, body }],
    restrictions: { read: [], update: [] },
  };
  state.pages.set(page.id, page);
  return page;
}

/** @returns the page with one more version */
export function addVersion(
  state: ConfluenceState,
  page: PageRecord,
  change: Partial<Pick<VersionRecord, 'title' | 'body' | 'message'>> & Pick<VersionRecord, 'authorId'>,
): PageRecord {
  const { title, body, number } = currentVersion(page);
  const version = { title, body, message: '', ...change, number: number + 1, created: state.now() };
  const changed = { ...page, versions: [...page.versions, version] };
  state.pages.set(page.id, changed);
  return changed;
}
