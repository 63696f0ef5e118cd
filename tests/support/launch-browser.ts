import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Starts the Chromium that came with the npm packages, so that a machine needs nothing but Node. */
export async function launchBrowser(): Promise<BrowserServer> {
  const unpacked = join(tmpdir(), 'chromium');
  if (!hasSystemLibraries()) {
    // The package then also unpacks the libraries Chromium needs, but only together with the browser itself.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
    if (!existsSync(join(tmpdir(), 'al2023'))) rmSync(unpacked, { force: true });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // A machine without fonts would show boxes.
  if (!existsSync('/usr/share/fonts')) process.env['FONTCONFIG_PATH'] = join(tmpdir(), 'fonts');
  return chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}

function hasSystemLibraries(): boolean {
  const listed = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.includes('libnss3.so') && listed.stdout.includes('libnspr4.so');
}
