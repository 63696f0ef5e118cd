import type { Page } from 'playwright-core';
import { sidewaysScroll, violationsIn } from '../support/accessibility';
import { waive } from '../support/gate-deeds';
import { openSite, panelOf, type OpenSite } from '../support/open-site';

const designer = 'designer@demo.test';
const productManager = 'product-manager@demo.test';
const admin = 'admin@demo.test';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite();
});

beforeEach(() => open.site.seed({ name: 'demo' }));

afterAll(() => open.close());

async function moveTo(page: Page, status: string): Promise<void> {
  await page.getByRole('button', { name: /^Status: / }).click();
  await page.getByRole('menuitem', { name: status }).first().click();
}

describe('production waits for feature freeze', () => {
  it('is refused with what is missing, and begins once the people asked have done their part', async () => {
    await waive(open.site, 'MKT-1');
    const production = await open.page(designer, '/browse/MKT-2');
    await moveTo(production, 'In Progress');
    await production.getByText('MKT-2 was not moved to "In Progress"').waitFor();
    await production.getByText(/the gate of PROD-2 Atlas 2.0 feature freeze is shut\. Missing: Spec package/).waitFor();

    const freeze = await open.page(productManager, '/browse/PROD-2');
    const panel = panelOf(freeze);
    await panel.getByRole('button', { name: 'Show gate' }).click();
    const spec = panel.getByRole('group', { name: 'Evidence: Spec package' });
    await spec.getByRole('button', { name: 'Give evidence' }).click();
    await spec.getByRole('textbox', { name: 'Address' }).fill('https://wiki.demo.test/atlas-2-0-spec');
    await spec.getByRole('textbox', { name: /^What it is called/ }).fill('Spec package, final');
    await spec.getByRole('button', { name: 'Save evidence' }).click();
    await panel.getByText('Spec package, final').first().waitFor();
    await approveByKeyboard(freeze);
    await panel.getByText('Gate open').first().waitFor();
    await open.site.idle();

    await moveTo(production, 'In Progress');
    await production.getByRole('button', { name: 'Status: In Progress' }).waitFor();
    const { body } = await open.site.as(designer).call('GET', '/rest/api/3/issue/MKT-2?fields=status');
    expect(body).toMatchObject({ fields: { status: { name: 'In Progress' } } });
  });
});

/** From the comment on: what one types, Tab, Enter. */
async function approveByKeyboard(page: Page): Promise<void> {
  const decision = panelOf(page).getByRole('textbox', { name: 'Comment' });
  await decision.focus();
  await page.keyboard.type('Everything that was promised is in');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('the rule "Gate must be open"', () => {
  it('is changed in the editor of the workflow, and from then on asks what was chosen', async () => {
    const page = await open.page(admin, '/jira/software/projects/MKT/settings/workflows', { width: 320 });
    await page.getByRole('button', { name: 'Edit' }).last().click();
    const rule = page.getByRole('dialog').frameLocator('iframe');
    await rule.getByRole('radio', { name: 'Only gates before the issue' }).check();
    const frame = await (await page.getByRole('dialog').locator('iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('Cannot find the page of the rule');
    expect(await violationsIn(frame)).toEqual([]);
    expect(await sidewaysScroll(frame)).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Update' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'View' }).last().click();
    await rule.getByText('Only gates before the issue').waitFor();
    expect(await rule.getByRole('radio').count()).toBe(0);
  });
});
