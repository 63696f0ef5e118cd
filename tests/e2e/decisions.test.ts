import { addWorkdays } from '../support/add-workdays';
import { gatesLinkOf } from '../support/busy-day';
import { openSite, panelOf, type OpenSite } from '../support/open-site';
import { panelInLaunch } from '../support/panel-in-launch';
import { askPanel } from '../support/ask-panel';

const productManager = 'product-manager@demo.test';
const marketingLead = 'marketing-lead@demo.test';

let open: OpenSite;

beforeAll(async () => {
  open = await openSite();
});

beforeEach(() => open.site.seed({ name: 'demo' }));

afterAll(() => open.close());

describe('a proposed date', () => {
  beforeEach(() => slip('PROD-2', 15));

  it('is set as the person who accepts it, and what lies behind follows', async () => {
    const { site } = open;
    const { proposal } = await panelInLaunch(site, 'PROD-3');
    const behind = (await site.as(marketingLead).due('MKT-13')) ?? '';
    const page = await open.page(productManager, '/browse/PROD-3');
    await panelOf(page).getByRole('button', { name: 'Accept' }).click();
    await panelOf(page).getByText('The plan asks for a new date').waitFor({ state: 'detached' });
    await site.idle();

    expect(await site.as(productManager).due('PROD-3')).toBe(proposal?.to.due);
    expect(await lastDueChange('PROD-3')).toEqual({ author: 'Priya Raman', to: proposal?.to.due });
    expect(((await site.as(marketingLead).due('MKT-13')) ?? '') > behind).toBe(true);
  });

  it('leaves the date where it is when it is dismissed', async () => {
    const { site } = open;
    const before = await site.as(productManager).due('PROD-3');
    const page = await open.page(productManager, '/browse/PROD-3');
    await panelOf(page).getByRole('button', { name: 'Dismiss' }).click();
    await panelOf(page).getByText('The plan asks for a new date').waitFor({ state: 'detached' });
    await panelOf(page).getByText('Dismissed. The date stays where it is.').waitFor();
    await site.idle();
    expect(await site.as(productManager).due('PROD-3')).toBe(before);
  });
});

describe('a pinned date', () => {
  it('stays in a ripple and shows the conflict; unpinned, it follows', async () => {
    const { site } = open;
    const before = await site.as(marketingLead).due('MKT-2');
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Pin this date' }).click();
    await panel.getByText('Pinned: this date never moves by itself').waitFor();
    await slip('PROD-2', 12);
    await panel.getByText(/^Conflict: \d+ working days? short/).waitFor();
    expect(await site.as(marketingLead).due('MKT-2')).toBe(before);

    await panel.getByRole('button', { name: 'Unpin' }).click();
    await panel.getByText(/^Conflict: /).waitFor({ state: 'detached' });
    await site.idle();
    expect(((await site.as(marketingLead).due('MKT-2')) ?? '') > (before ?? '')).toBe(true);
  });
});

describe('the form of a dependency', () => {
  it('says before an edit to "exactly" what then happens, to the day', async () => {
    const { site } = open;
    const linkId = await gatesLinkOf(site, 'MKT-2', 'MKT-1');
    const terms = { type: 'FS', lag: 4, mode: 'exactly', maxLag: null };
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Edit dependency on MKT-1' }).click();
    await panel.getByRole('radio', { name: 'Exactly' }).check();
    await panel.getByRole('textbox', { name: 'Lag (working days)' }).fill('4');
    await panel.getByText(/Saving moves/).waitFor();
    const asked = { as: marketingLead, on: 'MKT-2', ask: 'dependency.preview', payload: { linkId, terms } } as const;
    const preview = await askPanel(site, asked);
    const told = await panel.getByRole('status', { name: 'What saving does' }).innerText();
    await panel.getByRole('button', { name: 'Save dependency' }).click();
    await panel.getByText(/Dependency saved/).waitFor();
    await site.idle();

    const shifts = preview.kind === 'preview' ? preview.shifts : [];
    expect(shifts.length).toBeGreaterThan(0);
    for (const { issue, to } of shifts) {
      expect(told).toContain(issue?.key ?? 'hidden');
      expect([issue?.key, await site.as(marketingLead).due(issue?.key ?? '')]).toEqual([issue?.key, to.due]);
    }
  });

  it('refuses a cycle with its path, and cannot be saved', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Add dependency' }).click();
    await panel.getByRole('combobox', { name: 'Issue' }).fill('MKT-6');
    await panel.getByRole('option', { name: /MKT-6/ }).first().click();
    await panel
      .getByText(/MKT-6 → MKT-2 → MKT-3 → MKT-4 → MKT-6/)
      .first()
      .waitFor();
    expect(await panel.getByRole('button', { name: 'Save dependency' }).isDisabled()).toBe(true);
  });

  it('shows the words of Jira for a faulty query', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Add dependency' }).click();
    await panel.getByRole('checkbox', { name: 'Search with JQL' }).check();
    const query = panel.getByRole('textbox', { name: /JQL/ });
    await query.fill('projekt = MKT');
    await query.press('Enter');
    await panel.getByText(/Field 'projekt' does not exist/).waitFor();
    expect(await panel.getByRole('button', { name: 'Save dependency' }).isDisabled()).toBe(true);
  });
});

describe('the launch and the people', () => {
  it('is renamed, for all of its issues', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-2');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'More actions' }).click();
    await panel.getByRole('menuitem', { name: 'Rename launch' }).click();
    await panel.getByRole('textbox', { name: 'Launch name' }).fill('Atlas for everyone');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Atlas for everyone' }).waitFor();
    expect((await panelInLaunch(open.site, 'INTL-1')).launch.name).toBe('Atlas for everyone');
  });

  it('switching the person changes what the panel shows', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-1');
    await panelOf(page).getByText('Atlas 2.0 feature freeze').first().waitFor();
    await page.getByRole('button', { name: /^Switch person/ }).click();
    await page.getByRole('menuitemradio', { name: /Chloe Martin/ }).click();
    await panelOf(page).getByText('An issue you cannot see').first().waitFor();
    expect(await panelOf(page).locator('body').innerText()).not.toContain('PROD-2');
  });

  it('the drawer tells the event, the job and the writes of a slip', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-1');
    await page.getByRole('button', { name: 'What just happened' }).first().click();
    const drawer = page.getByRole('complementary', { name: 'What just happened' });
    await drawer.waitFor();
    await slip('PROD-2', 12);
    await drawer
      .getByText(/MKT-1\b/)
      .first()
      .waitFor();
    const told = await drawer.innerText();
    for (const line of ['avi:jira:updated:issue', 'launch-work', 'PROD-2', 'MKT-1']) expect(told).toContain(line);
  });
});

describe('by keyboard alone', () => {
  it('a dependency is added, edited and removed, and the focus comes back each time', async () => {
    const page = await open.page(marketingLead, '/browse/MKT-18');
    const panel = panelOf(page);
    const focused = (name: string | RegExp) =>
      panel.locator(':focus').and(panel.getByRole('button', { name })).waitFor();
    await panel.getByRole('button', { name: 'Add dependency' }).focus();
    await page.keyboard.press('Enter');
    await panel
      .locator(':focus')
      .and(panel.getByRole('heading', { name: 'Add dependency' }))
      .waitFor();
    await panel.getByRole('combobox', { name: 'Issue' }).focus();
    await page.keyboard.type('MKT-19');
    // Enter takes the first line.
    const found = panel.getByRole('option', { name: /MKT-19/ });
    await panel.getByRole('option').first().and(found).waitFor();
    await page.keyboard.press('Enter');
    await panel.getByRole('textbox', { name: 'Lag (working days)' }).press('Enter');
    await panel.getByText('Waiting for (1)').waitFor();
    await focused('Add dependency');

    await panel.getByRole('button', { name: 'Edit dependency on MKT-19' }).press('Enter');
    await panel
      .locator(':focus')
      .and(panel.getByRole('heading', { name: 'Edit dependency' }))
      .waitFor();
    const lag = panel.getByRole('textbox', { name: 'Lag (working days)' });
    await lag.press('Control+a');
    await page.keyboard.type('3');
    await lag.press('Enter');
    await panel
      .getByText(/at least 3 working days after it finishes/)
      .first()
      .waitFor();
    await focused('Edit dependency on MKT-19');

    await panel.getByRole('button', { name: 'Remove dependency on MKT-19' }).press('Enter');
    await panel
      .locator(':focus')
      .and(panel.getByRole('button', { name: 'Remove', exact: true }))
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focused('Remove dependency on MKT-19');
    await page.keyboard.press('Enter');
    await panel
      .locator(':focus')
      .and(panel.getByRole('button', { name: /^Remove/ }))
      .waitFor();
    await page.keyboard.press('Enter');
    await panel
      .getByText(/Nothing gates this issue/)
      .first()
      .waitFor();
    await panel.locator('#panel-heading:focus, button:focus').waitFor();
    expect(await open.site.as(marketingLead).call('GET', '/rest/api/3/issue/MKT-18?fields=issuelinks')).toMatchObject({
      body: { fields: { issuelinks: [] } },
    });
  });
});

async function slip(key: string, days: number): Promise<void> {
  const { site } = open;
  await site.as(productManager).setDue(key, addWorkdays((await site.as(productManager).due(key)) ?? '', days));
  await site.idle();
}

async function lastDueChange(key: string): Promise<unknown> {
  const { body } = await open.site.as('admin@demo.test').call('GET', `/rest/api/3/issue/${key}/changelog`);
  const { values } = body as {
    values: { author: { displayName: string }; items: { fieldId: string; to: string }[] }[];
  };
  return values
    .flatMap(({ author, items }) => items.map(({ fieldId, to }) => ({ fieldId, author: author.displayName, to })))
    .filter(({ fieldId }) => fieldId === 'duedate')
    .map(({ author, to }) => ({ author, to }))
    .at(-1);
}
