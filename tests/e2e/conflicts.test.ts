import { addWorkdays } from '../support/add-workdays';
import { askPanel } from '../support/ask-panel';
import { openSite, panelOf, type OpenSite } from '../support/open-site';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite();
});

beforeEach(async () => {
  await open.site.seed({ name: 'demo' });
  await askPanel(open.site, { as: marketingLead, on: 'MKT-2', ask: 'milestone.pin', payload: { pinned: true } });
  const product = open.site.as(productManager);
  await product.setDue('PROD-2', addWorkdays((await product.due('PROD-2')) ?? '', 12));
  await open.site.idle();
});

afterAll(() => open.close());

describe('a conflict', () => {
  it('is overridden with a reason, which everyone can read then', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Ways out' }).click();
    await panel.getByRole('radio', { name: /^Override the dependency/ }).check();
    await panel.getByRole('textbox', { name: 'Reason' }).fill('The agency works the weekend');
    await panel.getByRole('button', { name: 'Override', exact: true }).click();
    await panel.getByText('The dependency is overridden, with your reason.').waitFor();
    await panel.getByText(/^Conflict: /).waitFor({ state: 'detached' });

    const banner = await panel.getByText(/is not enforced: .* overrode it on/).innerText();
    expect(banner).toContain('“The agency works the weekend”');
  });

  it('is settled from the launch by moving the later issue to the day that was shown', async () => {
    const { site } = open;
    const loaded = await askPanel(site, { as: marketingLead, on: 'MKT-2', ask: 'panel.load' });
    const id = loaded.kind === 'in-launch' ? loaded.launch.id : '';
    const page = await open.page(marketingLead, '/');
    await page.getByRole('link', { name: 'Launches', exact: true }).click();
    await page.goto(`${page.url().replace(/[?].*$/, '')}/launch/${id}/ripples`);
    const app = page.frameLocator('iframe[title="Launches"]');
    await app.getByRole('button', { name: /^Ways out for .* and MKT-2$/ }).click();
    const dialog = app.getByRole('dialog', { name: 'Ways out' });
    const choice = dialog.getByRole('radio', { name: /^Move MKT-2/ });
    await choice.check();
    const before = await site.as(marketingLead).due('MKT-2');
    await dialog.getByRole('button', { name: 'Move MKT-2' }).click();
    await app.getByText('MKT-2 is moved. What waits for it follows.').waitFor();
    await site.idle();

    expect(((await site.as(marketingLead).due('MKT-2')) ?? '') > (before ?? '')).toBe(true);
    const after = await askPanel(site, { as: marketingLead, on: 'MKT-2', ask: 'panel.load' });
    expect(after).toMatchObject({ conflicts: [], pinned: true });
  });
});
