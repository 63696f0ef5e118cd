import { placeClaims } from '../../../../src/domain/narrative/claims/place-claims';
import { claimLimits } from '../../../../src/domain/narrative/limits';

const { perPage } = claimLimits;
const lying = (count: number, page: number) =>
  Array.from({ length: count }, (_, nth) => ({ id: `${page}-${nth}`, page, behind: null }));
const pagesOf = (places: readonly { readonly page: number }[]) => places.map(({ page }) => page);

describe('placeClaims', () => {
  test('begins with the first page', () => {
    expect(placeClaims({ order: [], removed: [] }, ['a', 'b'])).toEqual([
      { id: 'a', page: 0 },
      { id: 'b', page: 0 },
    ]);
  });

  test('fills pages with room, those that removed claims still lie in counted in full, then begins new ones', () => {
    const order = [...lying(perPage - 2, 0), ...lying(perPage, 1)];
    expect(pagesOf(placeClaims({ order, removed: lying(1, 0) }, ['a', 'b', 'c']))).toEqual([0, 2, 2]);
  });

  test('takes a page anew that has been emptied', () => {
    expect(pagesOf(placeClaims({ order: lying(perPage, 1), removed: [] }, ['a']))).toEqual([0]);
  });

  test('500 claims lie in 21 pages, none with too many', () => {
    const ids = Array.from({ length: claimLimits.claims }, (_, nth) => `c${nth}`);
    const pages = pagesOf(placeClaims({ order: [], removed: [] }, ids));
    const counts = [...new Set(pages)].map((page) => pages.filter((one) => one === page).length);
    expect(counts).toHaveLength(Math.ceil(claimLimits.claims / perPage));
    expect(Math.max(...counts)).toBe(perPage);
  });
});
