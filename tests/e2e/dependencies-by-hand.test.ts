import { addWorkdays } from '../support/add-workdays';
import { openSite, panelOf, type OpenSite } from '../support/open-site';
import { typeDueDate } from '../support/type-due-date';

const marketingLead = 'marketing-lead@demo.test';

describe('dependencies in the panel', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite();
  });

  beforeEach(() => open.site.seed({ name: 'demo' }));

  afterAll(() => open.close());

  it('one is added by keyboard, with what it moves shown before it is saved', async () => {
    const { site } = open;
    const page = await open.page(marketingLead, '/browse/MKT-18');
    const panel = panelOf(page);
    const successorDue = (await site.as(marketingLead).due('MKT-8')) ?? '';
    const predecessorDue = addWorkdays(successorDue, 3);
    await site.as(marketingLead).setDue('MKT-18', predecessorDue);

    await panel.getByRole('button', { name: 'Add dependency' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('radio', { name: 'Another issue waits for MKT-18' }).check();
    await panel.getByRole('combobox', { name: 'Issue' }).fill('MKT-8');
    await panel
      .getByRole('option', { name: /MKT-8\b/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'Lag (working days)' }).fill('1.5');
    expect(await panel.locator('body').innerText()).toContain('1.5');
    await panel.getByRole('textbox', { name: 'Lag (working days)' }).fill('2');
    await panel.getByText(/Saving moves/).waitFor();
    expect(await site.as(marketingLead).due('MKT-8')).toBe(successorDue);
    await panel.getByRole('button', { name: 'Save' }).focus();
    await page.keyboard.press('Enter');

    await panel.getByText('Waiting for this (1)').waitFor();
    await site.idle();
    // Two working days of lag, then its own five days of work.
    expect(await site.as(marketingLead).due('MKT-8')).toBe(addWorkdays(predecessorDue, 2 + 5));
  });

  it('one drawn by the dialog of Jira itself is taken in, and removed again', async () => {
    const { site } = open;
    const page = await open.page(marketingLead, '/browse/MKT-19');
    const panel = panelOf(page);
    // A panel that is still being opened hears of no change.
    await panel.getByRole('button', { name: 'Add dependency' }).waitFor();
    await page.getByRole('button', { name: 'Link issue' }).click();
    await page.getByRole('combobox', { name: 'How it is linked' }).fill('is gated by');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Issue to link' }).fill('MKT-1');
    await page
      .getByRole('option', { name: /MKT-1\b/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Link', exact: true }).click();

    await panel.getByText('Lock the Atlas 2.0 brief', { exact: true }).waitFor();
    await panel
      .getByText(/after it finishes/)
      .first()
      .waitFor();
    await site.idle();

    await panel
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await panel
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click();
    await panel
      .getByText(/Nothing gates this issue/)
      .first()
      .waitFor();
    expect(await linksOf(open, 'MKT-19')).not.toContain('MKT-1');
  });

  it('a date set by hand against one stands, and is shown', async () => {
    const { site } = open;
    const brief = (await site.as(marketingLead).due('MKT-1')) ?? '';
    const byHand = addWorkdays(brief, -1);
    const page = await open.page(marketingLead, '/browse/MKT-1');
    await panelOf(page).getByText('on time').waitFor();
    await typeDueDate(page, byHand);
    await panelOf(page).getByText('A date set by hand comes first').waitFor();
    await site.idle();
    expect(await site.as(marketingLead).due('MKT-1')).toBe(byHand);

    await panelOf(page).getByRole('button', { name: 'Lift the override' }).click();
    await panelOf(page).getByText('A date set by hand comes first').waitFor({ state: 'detached' });
    await site.idle();
    expect(await site.as(marketingLead).due('MKT-1')).toBe(brief);
  });
});

async function linksOf({ site }: OpenSite, key: string): Promise<string[]> {
  const { body } = await site.as(marketingLead).call('GET', `/rest/api/3/issue/${key}?fields=issuelinks`);
  const { issuelinks } = (body as { fields: { issuelinks: { inwardIssue?: { key: string } }[] } }).fields;
  return issuelinks.flatMap(({ inwardIssue }) => inwardIssue?.key ?? []);
}
