import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startSandbox } from '../sandbox/server/start-sandbox';
import { addWorkdays } from '../tests/support/add-workdays';
import { launchBrowser } from '../tests/support/launch-browser';
import { panelOf } from '../tests/support/open-site';
import { siteClient, type SiteClient } from '../tests/support/site-client';
import { buildAll } from './build';

const folder = join(__dirname, '../docs/pictures');
const productManager = 'product-manager@demo.test';

/** Takes the pictures of the README from the running demo, after the feature freeze has slipped by seven working days. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await buildAll();
  const sandbox = await startSandbox({ port: 0, seed: 'demo' });
  const site = siteClient(sandbox.baseUrl);
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const board = await open(browser, `${sandbox.baseUrl}/jira/projects/MKT/board?as=marketing-lead@demo.test`);
  await board.locator('.board-card').first().waitFor();
  await site.as(productManager).setDue('PROD-2', addWorkdays((await site.as(productManager).due('PROD-2')) ?? '', 7));
  await site.idle();
  await board.locator('.just-moved').first().waitFor();
  await board.screenshot({ path: join(folder, 'board.png'), animations: 'disabled' });
  await dropStory(site, 'PROD-14');
  await site.idle();
  for (const colorScheme of ['light', 'dark'] as const) {
    await picturePanel(browser, sandbox.baseUrl, colorScheme);
    await pictureTimeline(browser, sandbox.baseUrl, colorScheme);
    await pictureGate(browser, sandbox.baseUrl, colorScheme);
    await pictureWhatIf(browser, site, { baseUrl: sandbox.baseUrl, colorScheme });
    await pictureMacro(browser, { ...macros.brief, baseUrl: sandbox.baseUrl, colorScheme });
    await pictureMacro(browser, { ...macros.claims, baseUrl: sandbox.baseUrl, colorScheme });
  }
  await browser.close();
  await server.close();
  await sandbox.close();
}

async function picturePanel(browser: Browser, baseUrl: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await open(browser, `${baseUrl}/browse/MKT-2?as=marketing-lead@demo.test`, { colorScheme });
  await panelOf(page).getByRole('button', { name: 'Why?' }).click();
  await panelOf(page).getByText('comes after it').first().waitFor();
  await page.locator('section[aria-label="Lockstep"]').screenshot({ path: join(folder, `panel-${colorScheme}.png`) });
}

async function pictureTimeline(browser: Browser, baseUrl: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await open(browser, `${baseUrl}/?as=${productManager}`, { colorScheme });
  await page.getByRole('link', { name: 'Launches', exact: true }).click();
  const app = page.frameLocator('iframe[title="Launches"]');
  await app.getByRole('link', { name: 'Atlas 2.0' }).click();
  await app.getByText('+7').first().waitFor();
  await page.mouse.move(0, 0);
  await page.locator('iframe[title="Launches"]').screenshot({ path: join(folder, `timeline-${colorScheme}.png`) });
}

async function pictureGate(browser: Browser, baseUrl: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await open(browser, `${baseUrl}/browse/MKT-3?as=brand@demo.test`, { colorScheme, height: 1800 });
  await panelOf(page).getByRole('button', { name: 'Show gate' }).click();
  await panelOf(page).getByText('Accuracy check').first().waitFor();
  await page.mouse.move(0, 0);
  const gate = panelOf(page).getByRole('region', { name: 'Gate' }).first();
  await gate.screenshot({ path: join(folder, `gate-${colorScheme}.png`) });
}

interface Place {
  readonly baseUrl: string;
  readonly colorScheme: 'light' | 'dark';
}

/** The feature freeze ten working days later still: asked, not moved. */
async function pictureWhatIf(browser: Browser, site: SiteClient, { baseUrl, colorScheme }: Place): Promise<void> {
  const due = addWorkdays((await site.as(productManager).due('PROD-2')) ?? '', 10);
  const page = await open(browser, `${baseUrl}/browse/PROD-2?as=${productManager}`, { colorScheme, height: 1000 });
  await panelOf(page).getByRole('button', { name: 'What if this slips?' }).click();
  const dialog = page.frameLocator('[role=dialog] iframe');
  await dialog.getByLabel('Due').pressSequentially(due);
  await dialog.getByText(/^Moves \d+ marketing issues/).waitFor();
  // Shuts the calendar.
  await page.keyboard.press('Enter');
  await page.mouse.move(0, 0);
  await page.locator('[role=dialog]').screenshot({ path: join(folder, `what-if-${colorScheme}.png`) });
}

/** Done, and resolved as given up. */
async function dropStory(site: SiteClient, key: string): Promise<void> {
  const close = { transition: { id: '31' }, fields: { resolution: { name: "Won't Do" } } };
  const { status } = await site.as(productManager).call('POST', `/rest/api/3/issue/${key}/transitions`, close);
  if (status !== 204) throw new Error(`Cannot drop ${key}: Jira answers ${status}`);
}

/** The demo's pages; their ids are the same at every start. */
const macros = {
  brief: { name: 'brief', path: '/wiki/spaces/GTM/pages/131076', text: 'Still true?' },
  claims: { name: 'claims', path: '/wiki/spaces/GTM/pages/131077', text: 'Still true?' },
};

interface MacroPicture {
  readonly name: string;
  readonly path: string;
  /** Stands in the macro once it is complete. */
  readonly text: string;
  readonly baseUrl: string;
  readonly colorScheme: 'light' | 'dark';
}

async function pictureMacro(browser: Browser, { name, path, text, baseUrl, colorScheme }: MacroPicture): Promise<void> {
  const page = await open(browser, `${baseUrl}${path}?as=${productManager}`, { colorScheme, height: 1800 });
  await page.frameLocator('.macro iframe').getByText(text).first().waitFor();
  await page.locator('.macro iframe').screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
}

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  /** What scrolls would lie under the bar at the top. */
  readonly height?: number;
}

async function open(
  browser: Browser,
  address: string,
  { colorScheme = 'light', height = 860 }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

void takePictures().then(() => process.exit(0));
