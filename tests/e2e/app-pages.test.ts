import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { appPaths } from '../../sandbox/stage/state/app-place';
import { sidewaysScroll, violationsIn } from '../support/accessibility';
import { manifestWithPages } from '../support/manifest-with-pages';
import { openSite, type OpenSite } from '../support/open-site';

const manager = 'product-manager@demo.test';
const admin = 'admin@demo.test';

describe('pages of the app in Jira', () => {
  let open: OpenSite;
  let app: { readonly id: string; readonly environmentId: string };

  beforeAll(async () => {
    open = await openSite({ manifestFile: manifestWithPages(), seed: 'empty' });
    const { manifest, installation } = open.sandbox.forge;
    app = { id: manifest.appId, environmentId: installation.environmentId };
  });

  afterAll(() => open.close());

  const frameOf = (page: Page, title: string) => page.frameLocator(`#root iframe[title="${title}"]`);
  const shows = (page: Page, what: string, title = 'Everywhere') =>
    frameOf(page, title).locator(`[data-shows=${what}]`);
  const press = (page: Page, name: string, title = 'Everywhere') =>
    frameOf(page, title).getByRole('button', { name, exact: true }).click();
  const path = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

  it('go by the browser: deep links, moves, back, forward and reload', async () => {
    const root = appPaths.global(app);
    const page = await open.page(manager, `${root}/launch/7`);
    await shows(page, 'path').getByText('/launch/7', { exact: true }).waitFor();

    await press(page, 'Open a launch');
    await shows(page, 'path').getByText('/launch/1?tab=plan').waitFor();
    expect(path(page)).toBe(`${root}/launch/1?tab=plan`);

    await page.goBack();
    await shows(page, 'path').getByText('/launch/7', { exact: true }).waitFor();
    await page.goForward();
    await shows(page, 'path').getByText('/launch/1?tab=plan').waitFor();
    await press(page, 'Correct');
    await shows(page, 'path').getByText('/launch/one').waitFor();
    expect(await shows(page, 'moves').textContent()).toBe('PUSH POP POP REPLACE');

    await page.reload();
    await shows(page, 'path').getByText('/launch/one').waitFor();
    expect(path(page)).toBe(`${root}/launch/one`);
    await press(page, 'Back');
    await shows(page, 'path').getByText('/launch/7', { exact: true }).waitFor();
  });

  it('keep the page when its entry in the navigation is chosen, and lead to other places', async () => {
    const root = appPaths.global(app);
    const page = await open.page(manager, '/');
    await page.getByRole('link', { name: 'Everywhere' }).click();
    await shows(page, 'path').getByText('/', { exact: true }).waitFor();
    await press(page, 'Name it');
    await page.waitForFunction(() => document.title === 'Atlas 2.0');

    await press(page, 'To the launch');
    await shows(page, 'path').getByText('/launch/2').waitFor();
    expect(path(page)).toBe(`${root}/launch/2`);
    expect(await page.title()).toBe('Atlas 2.0');
    await page.getByRole('link', { name: 'Everywhere' }).click();
    await shows(page, 'moves').getByText('PUSH PUSH').waitFor();

    const [tab] = await Promise.all([page.context().waitForEvent('page'), press(page, 'To the settings')]);
    await tab.getByText("You don't have access to these settings").waitFor();
    await press(page, 'To the issue');
    await page.waitForURL('**/browse/PROD-2');
    await page.goBack();
    await shows(page, 'path').getByText('/', { exact: true }).waitFor();
  });

  it('show flags and dialogs over the page, and save files', async () => {
    const page = await open.page(manager, appPaths.global(app));
    await press(page, 'Say so');
    await page.getByText('Said so').waitFor();

    await press(page, 'Open a dialog');
    const dialog = page.getByRole('dialog').frameLocator('iframe');
    await dialog.getByText('In a dialog').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await shows(page, 'moves').getByText('closed: done').waitFor();

    const link = frameOf(page, 'Everywhere').getByRole('link', { name: 'Save the picture' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('timeline.svg');
    const saved = join(mkdtempSync(join(tmpdir(), 'saved-')), 'timeline.svg');
    await download.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toContain('<svg');
  });

  it('stand in each project, and know in which', async () => {
    const page = await open.page(manager, '/jira/projects/MKT/board');
    await page.getByRole('navigation', { name: 'Views of the project' }).getByText('In project').click();

    await shows(page, 'context', 'In project').getByText('"key":"MKT"').waitFor();
    const context: unknown = JSON.parse((await shows(page, 'context', 'In project').textContent()) ?? '');
    expect(context).toMatchObject({ type: 'jira:projectPage', project: { key: 'MKT', type: 'software' } });
    await press(page, 'Open a launch', 'In project');
    await shows(page, 'path', 'In project').getByText('/launch/1').waitFor();
    expect(path(page)).toBe(`${appPaths.project(app, 'MKT')}/launch/1?tab=plan`);
  });

  it('are the admin’s in the settings, and nobody else’s', async () => {
    const page = await open.page(admin, '/');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Get started' }).click();
    await shows(page, 'context', 'Welcome').getByText('jira:adminPage').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Configure' }).click();
    await shows(page, 'context', 'Setup').getByText('jira:adminPage').waitFor();
    await page.getByRole('navigation', { name: 'Settings' }).getByText('Plain').click();
    await page.getByRole('heading', { name: 'Plain' }).waitFor();

    const other = await open.page(manager, appPaths.configure(app));
    await other.getByText("You don't have access to these settings").waitFor();
    expect(await other.getByRole('link', { name: 'Settings' }).count()).toBe(0);
    expect(await other.locator('iframe').count()).toBe(0);
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('fill the room at %i px, %s, and scroll inside', async (width, colorScheme) => {
    const page = await open.page(admin, appPaths.global(app), { width, colorScheme });
    const element = page.locator('iframe[title="Everywhere"]');
    await shows(page, 'path').waitFor();
    const before = await element.boundingBox();
    await frameOf(page, 'Everywhere').getByText('The end').scrollIntoViewIfNeeded();

    expect(before).toMatchObject({ y: 56, height: 844 });
    expect((before?.x ?? 0) + (before?.width ?? 0)).toBe(width);
    expect(await element.boundingBox()).toEqual(before);
    for (const place of [appPaths.global(app), appPaths.project(app, 'MKT'), appPaths.admin(app), appPaths.manage]) {
      await page.goto(`${open.sandbox.baseUrl}${place}`);
      await page.getByRole('main').locator('iframe, h1').first().waitFor();
      expect(await violationsIn(page.mainFrame())).toEqual([]);
      expect(await sidewaysScroll(page.mainFrame())).toBe(0);
    }
  });
});
