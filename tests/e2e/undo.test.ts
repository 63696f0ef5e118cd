import type { Frame, Page } from 'playwright-core';
import { addWorkdays } from '../support/add-workdays';
import { panelFrame, sidewaysScroll, violationsIn } from '../support/accessibility';
import { openSite, panelOf, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const admin = 'admin@demo.test';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite();
});

afterAll(() => open.close());

function due(key: string) {
  return open.site.as(admin).due(key);
}

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`Cannot find "${selector}" in ${page.url()}`);
  return frame;
}

describe('a ripple that should not have been', () => {
  it('is taken back on the launch page, but for what was moved since, and brought back from the panel', async () => {
    const before = await Promise.all(['PROD-2', 'MKT-1', 'MKT-3'].map(due));
    const [freeze] = before;
    await open.site.as(productManager).setDue('PROD-2', addWorkdays(freeze ?? '', 7));
    await open.site.idle();
    const slipped = await Promise.all(['PROD-2', 'MKT-1', 'MKT-3'].map(due));
    const landing = addWorkdays((await due('MKT-8')) ?? '', 3);
    await open.site.as(admin).setDue('MKT-8', landing);
    await open.site.idle();

    const page = await open.page(admin, '/browse/PROD-2');
    await page.getByRole('link', { name: 'Launches', exact: true }).click();
    const app = page.frameLocator('iframe[title="Launches"]');
    await app.getByRole('link', { name: 'Atlas 2.0', exact: true }).click();
    await app.getByRole('tab', { name: 'Ripples' }).click();
    const slip = app.getByRole('listitem').filter({ hasText: /feature freeze \(PROD-2\) moved/ });
    await slip.getByRole('button', { name: /^Undo this ripple/ }).click();
    const dialog = app.getByRole('dialog', { name: 'Undo this ripple' });
    await dialog.getByText(/^\d+ dates go back, [1-9]\d* stays?\.$/).waitFor();
    await dialog
      .getByText(/^moved since, now /)
      .first()
      .waitFor();
    expect(await violationsIn(await frameOf(page, 'iframe[title="Launches"]'))).toEqual([]);
    await dialog.getByRole('button', { name: /^Take back \d+ dates$/ }).click();
    await dialog.getByText(/^\d+ dates went back, [1-9]\d* stayed\.$/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await app.getByText(/^Ada Okafor took back the ripple of /).waitFor();
    expect(await Promise.all(['PROD-2', 'MKT-1', 'MKT-3'].map(due))).toEqual(before);
    expect(await due('MKT-8')).toBe(landing);
    await open.site.idle();

    const narrow = await open.page(admin, '/browse/MKT-1', { width: 320, colorScheme: 'dark' });
    const panel = panelOf(narrow);
    await panel.getByRole('button', { name: 'Why?' }).click();
    await panel.getByText(/^Ada Okafor took back the ripple of /).waitFor();
    await panel.getByRole('button', { name: /^Undo this ripple/ }).click();
    await panel.getByRole('button', { name: /^Take back \d+ dates$/ }).waitFor();
    const frame = await panelFrame(narrow);
    expect([await violationsIn(frame), await sidewaysScroll(frame)]).toEqual([[], 0]);
    await panel.getByRole('button', { name: /^Take back \d+ dates$/ }).click();
    await panel.getByText(/^\d+ dates went back\.$/).waitFor();
    expect(await Promise.all(['PROD-2', 'MKT-1', 'MKT-3'].map(due))).toEqual(slipped);
  });
});
