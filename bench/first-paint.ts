import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { startSandbox } from '../sandbox/server/start-sandbox';
import { launchBrowser } from '../tests/support/launch-browser';
import { middleOf } from './median';

interface Surface {
  readonly module: string;
  readonly path: string;
  readonly as: string;
  /** Stands in the frame once its content is painted. */
  readonly text: RegExp;
}

export interface PaintFigure {
  readonly module: string;
  /** From the frame's navigation until its content stands; median of warm loads. */
  readonly readyMs: number;
  /** JavaScript loaded until then, all told, compressed. */
  readonly scriptKb: number;
}

const surfaces: readonly Surface[] = [
  { module: 'issue-panel', path: '/browse/MKT-1', as: 'marketing-lead@demo.test', text: /Waiting for this/ },
  {
    module: 'narrative-brief',
    path: '/wiki/spaces/GTM/pages/131076',
    as: 'product-manager@demo.test',
    text: /Where are the edges/i,
  },
  {
    module: 'claim-table',
    path: '/wiki/spaces/GTM/pages/131077',
    as: 'product-manager@demo.test',
    text: /on one timeline/,
  },
];
const runs = 5;

/** What a person waits for, per module, in the demo. */
export async function measureFirstPaint(): Promise<PaintFigure[]> {
  const sandbox = await startSandbox({ port: 0 });
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const figures: PaintFigure[] = [];
  for (const surface of surfaces) {
    const paints: Paint[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      paints.push(await paint(await context.newPage(), sandbox.baseUrl, surface));
      await context.close();
    }
    const [first] = paints;
    const warm = paints.slice(1).map(({ ms }) => ms);
    figures.push({ module: surface.module, readyMs: middleOf(warm), scriptKb: (first?.bytes ?? 0) / 1000 });
  }
  await browser.close();
  await server.close();
  await sandbox.close();
  return figures;
}

interface Paint {
  readonly ms: number;
  readonly bytes: number;
}

async function paint(page: Page, baseUrl: string, { path, as, text }: Surface): Promise<Paint> {
  let began = 0;
  const scripts: Promise<number>[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('/__sandbox/resource/')) began = performance.now();
  });
  page.on('response', (response) => {
    const isScript = /\/__sandbox\/resource\/.*\.js$/.test(new URL(response.url()).pathname);
    if (isScript) scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${baseUrl}${path}?as=${encodeURIComponent(as)}`);
  const frame = page.frameLocator('iframe[src*="/__sandbox/resource/"]');
  await frame.getByText(text).first().waitFor();
  const ms = performance.now() - began;
  const sizes = await Promise.all(scripts);
  return { ms, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
