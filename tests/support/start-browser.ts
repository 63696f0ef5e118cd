import type { BrowserServer } from 'playwright-core';
import { launchBrowser } from './launch-browser';

declare global {
  var browserServer: BrowserServer | undefined;
}

/** One browser for all browser tests; unpacking it once also avoids that two workers do so at a time. */
export default async function startBrowser(): Promise<void> {
  globalThis.browserServer = await launchBrowser();
  process.env['BROWSER_ENDPOINT'] = globalThis.browserServer.wsEndpoint();
}
