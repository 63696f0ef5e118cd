import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startSandbox } from '../sandbox/server/start-sandbox';
import { addWorkdays } from '../tests/support/add-workdays';
import { launchBrowser } from '../tests/support/launch-browser';
import { panelOf } from '../tests/support/open-site';
import { siteClient } from '../tests/support/site-client';
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
  await picturePanel(browser, sandbox.baseUrl, 'light');
  await picturePanel(browser, sandbox.baseUrl, 'dark');
  await browser.close();
  await server.close();
  await sandbox.close();
}

async function picturePanel(browser: Browser, baseUrl: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await open(browser, `${baseUrl}/browse/MKT-2?as=marketing-lead@demo.test`, colorScheme);
  await panelOf(page).getByRole('button', { name: 'Why?' }).click();
  await panelOf(page).getByText('comes after it').first().waitFor();
  await page.locator('section[aria-label="Lockstep"]').screenshot({ path: join(folder, `panel-${colorScheme}.png`) });
}

async function open(browser: Browser, address: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

void takePictures().then(() => process.exit(0));
