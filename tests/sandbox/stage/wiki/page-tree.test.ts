import type { ListedPage } from '../../../../sandbox/stage/api/wiki-tree';
import { pagesAbove, pageTree } from '../../../../sandbox/stage/wiki/page-tree';

const aPage = (id: string, parentId: string | null, position?: number): ListedPage => ({
  id,
  title: `Page ${id}`,
  parentId,
  position: position ?? null,
});

const pages = [aPage('1', null), aPage('2', '1', 2), aPage('3', '1', 1), aPage('4', '3'), aPage('5', 'hidden')];

describe('pageTree()', () => {
  it('stands the children of the home page at the top, in order, and those of hidden pages with them', () => {
    expect(pageTree(pages, '1')).toEqual([
      { id: '5', title: 'Page 5', children: [] },
      { id: '3', title: 'Page 3', children: [{ id: '4', title: 'Page 4', children: [] }] },
      { id: '2', title: 'Page 2', children: [] },
    ]);
  });

  it('has nothing for a space without pages', () => {
    expect(pageTree([], undefined)).toEqual([]);
  });
});

describe('pagesAbove()', () => {
  it('leads from the outermost page to the one above, without the home page', () => {
    expect(pagesAbove(pages, '4', '1').map(({ id }) => id)).toEqual(['3']);
    expect(pagesAbove(pages, '3', '1')).toEqual([]);
    expect(pagesAbove(pages, '5', '1')).toEqual([]);
    expect(pagesAbove(pages, 'unknown', '1')).toEqual([]);
  });
});
