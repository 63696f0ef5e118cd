import type { FrameLocator, Page } from 'playwright-core';
import { openSite, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';
const copywriter = 'copywriter@demo.test';

/** The macros as they lie in a page. */
const briefOf = (page: Page): FrameLocator => page.frameLocator('.macro iframe[title="Narrative brief"]');
const claimsOf = (page: Page): FrameLocator => page.frameLocator('.macro iframe[title="Claim table"]');

/** Inserts a macro at the end of the page that is being edited, and chooses its issue. */
async function insertMacro(page: Page, name: string, issueKey: string): Promise<void> {
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('combobox', { name: 'Find what to insert' }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).waitFor();
  await page.keyboard.press('Enter');
  const form = page.frameLocator('[role=dialog] iframe');
  await form.getByRole('combobox').click();
  await page.keyboard.type(issueKey);
  await form.getByRole('option', { name: new RegExp(`^${issueKey} `) }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function write(brief: FrameLocator, section: string, fill: (form: FrameLocator) => Promise<void>): Promise<void> {
  await brief.getByRole('region', { name: section }).getByRole('button', { name: 'Write this section' }).click();
  await fill(brief);
  await brief.getByRole('button', { name: 'Save', exact: true }).click();
  await brief.getByRole('region', { name: section }).getByRole('button', { name: 'Edit' }).waitFor();
}

const text =
  (words: string) =>
  (form: FrameLocator): Promise<void> =>
    form.getByRole('textbox').first().fill(words);

describe('a brief and a claim table', () => {
  let open: OpenSite;
  /** Path of the page that holds both. */
  let path: string;

  beforeAll(async () => {
    open = await openSite();
  });
  afterAll(() => open.close());

  it('are put on a page and bound to an epic and an issue', async () => {
    const page = await open.page(marketingLead, '/wiki/spaces/GTM/overview');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Beta: what is true and what we say');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Page body' }).focus();
    await insertMacro(page, 'Narrative brief', 'PROD-3');
    await insertMacro(page, 'Claim table', 'MKT-13');
    await page.getByRole('button', { name: 'Publish' }).click();

    await briefOf(page).getByRole('heading', { name: 'Atlas 2.0 beta' }).waitFor();
    await claimsOf(page).getByRole('button', { name: 'Add the first claims' }).waitFor();
    path = new URL(page.url()).pathname;
    expect(await page.locator('.macro iframe').count()).toBe(2);
    await page.context().close();
  });

  it('are written by the product manager and the marketing lead', async () => {
    const product = await open.page(productManager, path);
    const brief = briefOf(product);
    await write(brief, 'The problem', text('Nobody knows whether the beta is ready.'));
    await write(brief, 'What is not true', text('The beta has no mobile app.'));
    await brief.getByText('The beta has no mobile app.').waitFor();

    const marketing = await open.page(marketingLead, path);
    const claims = claimsOf(marketing);
    await claims.getByRole('button', { name: 'Add the first claims' }).click();
    await claims
      .getByRole('textbox', { name: 'New claims, one per line' })
      .fill('Opens a plan from a link\nWorks with all browsers\nTwice as fast');
    await claims.getByRole('button', { name: /^Add 3 claims/ }).click();
    await claims.getByRole('row', { name: /^Works with all browsers.*1 flag/ }).waitFor();
    expect(await claims.getByRole('row', { name: /Not rated/ }).count()).toBe(3);
    await product.context().close();
    await marketing.context().close();
  });

  it('are rated with one key each and signed by the product manager', async () => {
    const page = await open.page(productManager, path);
    const claims = claimsOf(page);
    const row = (name: RegExp) => claims.getByRole('row', { name });
    await row(/^Opens a plan/).focus();
    await page.keyboard.press('a');
    await row(/^Opens a plan.*Accurate/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('n');
    await claims.getByRole('textbox', { name: /^Adjustment/ }).fill('Works with Chrome, Edge and Firefox');
    await page.keyboard.press('Enter');
    await row(/^Twice as fast/).focus();
    await page.keyboard.press('i');
    await claims.getByRole('textbox', { name: /^Adjustment/ }).fill('Opens in two seconds with 500 bars');
    await page.keyboard.press('Enter');
    await claims.getByText('3 of 3 rated').waitFor();
    await claims.getByRole('button', { name: 'Read and sign' }).click();
    await claims.getByRole('button', { name: 'Sign 3 claims' }).click();

    await claims.getByText(/^Signed by Priya Raman/).waitFor();
    expect(await claims.getByRole('button', { name: 'Read and sign' }).count()).toBe(0);
    await page.context().close();
  });

  it('look the same to the next person, and an edit voids the signature for everyone to see', async () => {
    const page = await open.page(marketingLead, path);
    await briefOf(page).getByText('Nobody knows whether the beta is ready.').waitFor();
    const claims = claimsOf(page);
    await claims.getByText(/^Signed by Priya Raman/).waitFor();
    await claims.getByText('Works with Chrome, Edge and Firefox').waitFor();
    await claims.getByRole('row', { name: /^Opens a plan/ }).focus();
    await page.keyboard.press('Enter');
    await claims.getByRole('textbox', { name: 'Claim' }).fill('Opens every plan from a link');
    await page.keyboard.press('Enter');

    await claims.getByText(/“Opens every plan from a link” was .* by Marco Bellini/).waitFor();
    expect(await claims.getByText('2 of 3 rated').count()).toBe(1);
    await page.context().close();
  });

  it('show every claim on a narrow page, and keep the buttons of a dialog in reach', async () => {
    const page = await open.page(productManager, '/wiki/spaces/GTM/pages/131077', { width: 320 });
    const claims = claimsOf(page);
    const last = claims.getByRole('row', { name: /^Google Sheets support/ });
    await last.waitFor();
    const isDrawn: unknown = await last.evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));
    expect(isDrawn).toBe(true);

    await claims.getByRole('button', { name: 'Read and sign' }).first().click();
    await claims.getByRole('button', { name: /^Sign \d/ }).waitFor();
    const dialog = claims.getByRole('dialog');
    expect((await dialog.boundingBox())?.height).toBeLessThan(900);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await last.getByRole('button', { name: /^More actions/ }).click();
    await claims.getByRole('menuitem', { name: 'Adopt into brief' }).click();
    const title = await claims.getByRole('heading', { name: 'Adopt into brief' }).elementHandle();
    // Waits for the page to have moved.
    await page.waitForFunction("document.querySelector('.macro iframe').getBoundingClientRect().top >= 0");
    expect((await title.boundingBox())?.y).toBeGreaterThan(0);
    await page.context().close();
  });

  it('tell nothing of the epic to someone who may not see it', async () => {
    const page = await open.page(copywriter, path);
    await briefOf(page).getByRole('heading', { name: 'You cannot see this brief' }).waitFor();
    await claimsOf(page).getByText('Twice as fast').waitFor();
    const said = await briefOf(page).locator('body').innerText();

    expect(said).not.toMatch(/PROD-3|beta|Nobody knows/i);
    await page.context().close();
  });
});
