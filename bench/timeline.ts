import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../tests/support/launch-browser';
import { middleOf } from './median';

export interface TimelineFigure {
  readonly milestones: number;
  readonly dependencies: number;
  /** From the data to the frame in which the picture stands; median. */
  readonly paintedMs: number;
  /** The longest time between two frames while it scrolls down from end to end, and sideways. */
  readonly worstFrameMs: number;
  /** Frames that took longer than a thirtieth of a second, of all. */
  readonly slowFrames: string;
}

const runs = 5;
/** Ms, and a little for the clock. */
const thirtieth = 34;
const folder = resolve(__dirname, '../build/tmp/timeline-page');

/** The timeline alone, in headless Chromium: how soon it stands, how evenly it scrolls. */
export async function measureTimeline(sizes: readonly number[]): Promise<TimelineFigure[]> {
  await buildTimelinePage(folder);
  const { server, address } = await serve(folder);
  const browserServer = await launchBrowser();
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const figures: TimelineFigure[] = [];
  for (const milestones of sizes) {
    const paints: number[] = [];
    let frames: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${address}/?n=${milestones}`);
      paints.push(await paintedMs(page));
      if (run === runs - 1) frames = z.array(z.number()).parse(await page.evaluate('scrollFrames()'));
      await page.close();
    }
    figures.push({
      milestones,
      dependencies: (milestones - 1) * 2,
      paintedMs: middleOf(paints),
      worstFrameMs: Math.max(...frames),
      slowFrames: `${frames.filter((ms) => ms > thirtieth).length} of ${frames.length}`,
    });
  }
  await browser.close();
  await browserServer.close();
  server.close();
  return figures;
}

/** The page around the timeline, built as the app's own pages are. */
export async function buildTimelinePage(outDir: string): Promise<void> {
  const { build, loadConfigFromFile } = await import('vite');
  const own = resolve(__dirname, '../static/vite.config.mts');
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, own);
  const { plugins, resolve: resolving } = loaded?.config ?? {};
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(__dirname, 'timeline-page'),
    base: './',
    ...(plugins && { plugins }),
    ...(resolving && { resolve: resolving }),
    build: { outDir, emptyOutDir: true, cssCodeSplit: false, chunkSizeWarningLimit: 2000 },
  });
}

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function serve(root: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const file = join(root, pathname === '/' ? 'index.html' : pathname);
    try {
      const body = readFileSync(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Cannot serve the timeline: no port');
  return { server, address: `http://127.0.0.1:${address.port}` };
}

async function paintedMs(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => performance.getEntriesByName('painted')[0]?.duration);
  return Number(await handle.jsonValue());
}
