import type { FrameLocator, Locator, Page } from 'playwright-core';
import { addWorkdays } from '../support/add-workdays';
import { openSite, type OpenSite } from '../support/open-site';
import { typeDueDate } from '../support/type-due-date';

const launchOwner = 'launch-owner@demo.test';
const admin = 'admin@demo.test';

describe('a launch made from the template', () => {
  let open: OpenSite;
  let page: Page;
  let app: FrameLocator;

  beforeAll(async () => {
    open = await openSite();
    page = await open.page(launchOwner, '/');
    app = page.frameLocator('iframe[title="Launches"]');
  });
  afterAll(() => open.close());

  const row = (name: string): Locator => app.getByRole('row').filter({ hasText: name });

  it('is there after a name and one click', async () => {
    await page.getByRole('link', { name: 'Launches', exact: true }).click();
    await app.getByRole('button', { name: 'New launch' }).click();
    await app.getByText(/^24 issues and 35 dependencies/).waitFor();
    await app.getByLabel('Name of the launch').fill('Atlas 3.0');
    await app.getByRole('button', { name: 'Create launch' }).click();

    await app.getByRole('heading', { name: 'Atlas 3.0' }).waitFor();
    await app.getByText('On track').waitFor();
    expect(await app.getByRole('tab', { name: 'Timeline', selected: true }).count()).toBe(1);
  });

  it('shows both lanes, and all of it to those who cannot see a picture', async () => {
    await app.getByRole('button', { name: 'Table', exact: true }).click();
    await row('Review 30 days after launch').waitFor();

    expect(await app.getByRole('row').count()).toBe(25);
    expect(await row('Feature freeze').getByRole('cell', { name: 'Product', exact: true }).count()).toBe(1);
    expect(await row('Brief lock').getByRole('cell', { name: 'Marketing', exact: true }).count()).toBe(1);
  });

  it('follows the feature freeze that somebody moves in Jira, in both lanes and in the calendar', async () => {
    const [key = ''] = (await row('Feature freeze').innerText()).split('\t');
    const due = await open.site.as(launchOwner).due(key);
    const later = addWorkdays(due ?? '', 7);
    const issue = await open.page(launchOwner, `/browse/${key}`);
    const saved = issue.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await typeDueDate(issue, later);
    await saved;
    await open.site.idle();
    await issue.context().close();

    for (const name of ['Feature freeze', 'Brief lock', 'Asset production'])
      await row(name).getByRole('cell', { name: '+7', exact: true }).waitFor();
    await app.getByRole('tab', { name: 'Calendar' }).click();
    await app.getByLabel(/^Show also/).check();
    expect(await row('Brief lock').getByText('7 working days').count()).toBeGreaterThan(0);
  });

  it('can be removed with its issues by who may delete them', async () => {
    const keys = await keysOf('Atlas 3.0');
    expect(keys).toHaveLength(24);
    const other = await open.page(admin, new URL(page.url()).pathname.replace(/\/calendar$/, ''));
    const launch = other.frameLocator('iframe[title="Launches"]');
    await launch.getByRole('button', { name: 'More actions' }).click();
    await launch.getByRole('menuitem', { name: 'Remove' }).click();
    await launch.getByLabel(/^Delete also the 24 issues/).check();
    await launch.getByRole('button', { name: 'Remove launch' }).click();
    await launch.getByRole('heading', { name: 'Launches' }).waitFor();
    await open.site.idle();

    const replies = await Promise.all(keys.map((key) => open.site.as(admin).call('GET', `/rest/api/3/issue/${key}`)));
    expect(replies.map(({ status }) => status)).toEqual(keys.map(() => 404));
  });

  async function keysOf(launch: string): Promise<string[]> {
    const query = { jql: `summary ~ "\\"${launch}\\""`, fields: ['summary'], maxResults: 100 };
    const { body } = await open.site.as(admin).call('POST', '/rest/api/3/search/jql', query);
    return (body as { issues: readonly { key: string }[] }).issues.map(({ key }) => key);
  }
});
