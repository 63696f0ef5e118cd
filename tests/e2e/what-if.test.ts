import type { FrameLocator, Page } from 'playwright-core';
import { sidewaysScroll, violationsIn } from '../support/accessibility';
import { addWorkdays } from '../support/add-workdays';
import { openSite, panelOf, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';

describe('what if the feature freeze slips', () => {
  let open: OpenSite;
  let freeze: string;
  let brief: string;
  let wanted: string;
  let link: string;

  beforeAll(async () => {
    open = await openSite();
    freeze = (await open.site.as(productManager).due('PROD-2')) ?? '';
    brief = (await open.site.as(marketingLead).due('MKT-1')) ?? '';
    wanted = addWorkdays(freeze, 7);
  });

  afterAll(() => open.close());

  const dates = async () => [
    await open.site.as(productManager).due('PROD-2'),
    await open.site.as(marketingLead).due('MKT-1'),
  ];

  it('the panel says what would follow as one types, writes nothing, and gives a link', async () => {
    const page = await open.page(productManager, '/browse/PROD-2', { width: 320, colorScheme: 'dark' });
    const dialog = await ask(page);
    await dialog.getByText(/^Moves \d+ marketing issues by up to 7 working days/).waitFor();
    const frame = await frameOf(page);
    expect(await sidewaysScroll(frame)).toBe(0);
    expect(await violationsIn(frame)).toEqual([]);

    // No page has been given the clipboard here.
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    link = await dialog.getByLabel(/Take the link from here/).inputValue();
    expect(link).toMatch(new RegExp(`/launch/[\\w-]+\\?whatIf=\\d+&due=${wanted}$`));
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await open.site.idle();
    expect(await dates()).toEqual([freeze, brief]);
  });

  it('the link shows the same over the timeline to somebody else, who cannot move it', async () => {
    const page = await open.page(marketingLead, '/');
    await page.goto(`${link}&as=${marketingLead}`);
    const app = page.frameLocator('iframe[title="Launches"]');
    const dialog = app.getByRole('dialog', { name: /^What if Atlas 2.0 feature freeze/ });
    await dialog.getByText(/^Moves \d+ marketing issues by up to 7 working days/).waitFor();
    await dialog.getByText(/You may not edit PROD-2 in Jira/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Move the date' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).not.toContain('whatIf');
  });

  it('moving it there does what was shown', async () => {
    const page = await open.page(productManager, '/browse/PROD-2');
    const dialog = await ask(page);
    await dialog.getByText(/^Moves \d+ marketing issues by up to 7 working days/).waitFor();
    await dialog.getByRole('button', { name: 'Move the date' }).click();
    await panelOf(page).getByText('The date is moved. What hangs on it follows.').waitFor();
    await open.site.idle();
    expect(await dates()).toEqual([wanted, addWorkdays(brief, 7)]);
  });

  /** Opens the question in the panel and types the day. */
  async function ask(page: Page): Promise<FrameLocator> {
    await panelOf(page).getByRole('button', { name: 'What if this slips?' }).click();
    const dialog = page.frameLocator('[role=dialog] iframe');
    await dialog.getByLabel('Due').pressSequentially(wanted);
    return dialog;
  }
});

async function frameOf(page: Page) {
  const frame = await (await page.locator('[role=dialog] iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error(`Cannot find the dialog in ${page.url()}`);
  return frame;
}
