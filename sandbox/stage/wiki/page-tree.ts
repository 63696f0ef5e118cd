import type { ListedPage } from '../api/wiki-tree';

export interface TreePage {
  readonly id: string;
  readonly title: string;
  readonly children: readonly TreePage[];
}

/**
 * The pages of a space as a tree, siblings in Confluence's order. A page whose parent may not be seen stands at the top.
 * @param homeId the home page, which is left out: its children stand at the top
 */
export function pageTree(pages: readonly ListedPage[], homeId: string | null | undefined): TreePage[] {
  const ids = new Set(pages.map(({ id }) => id));
  const parentOf = ({ parentId }: ListedPage) =>
    parentId == null || parentId === homeId || !ids.has(parentId) ? undefined : parentId;
  const below = (parent: string | undefined): TreePage[] =>
    pages
      .filter((page) => page.id !== homeId && parentOf(page) === parent)
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || a.title.localeCompare(b.title))
      .map(({ id, title }) => ({ id, title, children: below(id) }));
  return below(undefined);
}

/** @returns the pages above a page, outermost first, without the home page */
export function pagesAbove(pages: readonly ListedPage[], id: string, homeId: string | null | undefined): ListedPage[] {
  const found = pages.find((page) => page.id === id);
  const parent = pages.find((page) => page.id === found?.parentId && page.id !== homeId);
  return parent === undefined ? [] : [...pagesAbove(pages, parent.id, homeId), parent];
}
