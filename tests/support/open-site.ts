import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/server/start-sandbox';
import { siteClient, type SiteClient } from './site-client';

export interface OpenSite {
  readonly sandbox: Sandbox;
  readonly site: SiteClient;
  /** A page of a person of its own: nothing is shared with other pages. */
  page(as: string, path: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** The demo in a sandbox of its own, seen through the browser that the test run has started. */
export async function openSite(options: Partial<SandboxOptions> = {}): Promise<OpenSite> {
  const sandbox = await startSandbox({ port: 0, seed: 'demo', ...options });
  const browser = await chromium.connect(process.env['BROWSER_ENDPOINT'] ?? '');
  return {
    sandbox,
    site: siteClient(sandbox.baseUrl),
    page: (as, path, look = {}) => openPage(browser, `${sandbox.baseUrl}${path}?as=${encodeURIComponent(as)}`, look),
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = 'light' }: Look,
): Promise<Page> {
  // axe is put into pages whose content security policy would not let it in.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}

/** The app's panel, as it lies in the issue view. */
export function panelOf(page: Page): FrameLocator {
  return page.frameLocator('section[aria-label="Lockstep"] iframe');
}
