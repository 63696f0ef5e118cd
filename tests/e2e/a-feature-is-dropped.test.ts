import type { FrameLocator, Page } from 'playwright-core';
import { openSite, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const copywriter = 'copywriter@demo.test';

const claimsOf = (page: Page): FrameLocator => page.frameLocator('.macro iframe[title="Claim table"]');
const briefOf = (page: Page): FrameLocator => page.frameLocator('.macro iframe[title="Narrative brief"]');
const stale = (of: FrameLocator) => of.getByText(/^PROD-14 was descoped/).first();

describe('a story is closed as "Won\'t Do" on its own page', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('by two clicks, found from the home page, and its details say so', async () => {
    const page = await open.page(productManager, '/');
    await page.getByRole('link', { name: 'Open PROD-14' }).click();
    await page.getByRole('button', { name: 'Status: In Progress' }).click();
    await page.getByRole('menuitem', { name: "Won't Do" }).click();

    await page.getByRole('button', { name: 'Status: Done' }).waitFor();
    const details = page.getByRole('complementary', { name: 'Details' });
    expect(await details.locator('dd', { hasText: "Won't Do" }).count()).toBe(1);
    await page.context().close();
  });

  it('and the claims and the brief that the home page leads to ask whether they are still true', async () => {
    await open.site.idle();
    const page = await open.page(productManager, '/');
    await page.locator('a[href$="/Claims"]').click();
    await stale(claimsOf(page)).waitFor();
    expect(
      await claimsOf(page)
        .getByText(/ · 1 stale$/)
        .count(),
    ).toBe(1);

    await page.goto(`${open.sandbox.baseUrl}/`);
    await page.locator('a[href$="/Narrative+brief"]').first().click();
    await stale(briefOf(page)).waitFor();
    await page.context().close();
  });

  it('and someone to whom the product project is closed finds a placeholder for the brief', async () => {
    const page = await open.page(copywriter, '/');
    await page.locator('a[href$="/Narrative+brief"]').last().click();
    await briefOf(page).getByRole('heading', { name: 'You cannot see this brief' }).waitFor();
    expect(await briefOf(page).locator('body').innerText()).not.toContain('PROD');
    await page.context().close();
  });

  it('and is taken up again from the same menu, which clears the resolution', async () => {
    const page = await open.page(productManager, '/browse/PROD-14');
    await page.getByRole('button', { name: 'Status: Done' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(2);
    await page.getByRole('menuitem', { name: 'In Progress' }).click();

    await page.getByRole('button', { name: 'Status: In Progress' }).waitFor();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.locator('dt', { hasText: 'Resolution' }).waitFor({ state: 'detached' });
    await page.context().close();
  });
});
