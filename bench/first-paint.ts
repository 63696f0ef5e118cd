import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { startSandbox } from '../sandbox/server/start-sandbox';
import { launchBrowser } from '../tests/support/launch-browser';
import { records } from '../tools/build';
import { bundleRecord } from '../tools/bundle/bundle-record';
import { middleOf } from './median';
import { paintOnce, type Paint } from './paint-once';
import { findSurfaces } from './surfaces';

/** Medians, ms from the navigation of the module's frame. */
export interface PaintFigure {
  readonly module: string;
  /** A browser that has nothing of the app yet: first paint, and the content stands. */
  readonly coldPaintMs: number;
  readonly coldContentMs: number;
  /** The same browser, opening the module again. */
  readonly warmPaintMs: number;
  readonly warmContentMs: number;
  /** JavaScript that had come by then, compressed, and in how many files. */
  readonly scriptKb: number;
  readonly scripts: number;
}

const rounds = 3;

/** What a person waits for in each module of the demo; modules take turns, so that a slow moment falls on all. */
export async function measureFirstPaint(): Promise<PaintFigure[]> {
  const sandbox = await startSandbox({ port: 0 });
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const surfaces = await findSurfaces(sandbox);
  const runs = surfaces.map(({ name }) => ({ name, cold: [] as Paint[], warm: [] as Paint[] }));
  // The first round warms up the functions behind the pages.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, surface] of surfaces.entries()) {
      const context = await newContext(browser);
      const cold = await paintOnce(context, sandbox.baseUrl, surface);
      const warm = round === 0 ? undefined : await paintOnce(context, sandbox.baseUrl, surface);
      await context.close();
      if (warm === undefined) continue;
      runs[index]?.cold.push(cold);
      runs[index]?.warm.push(warm);
    }
  }
  await browser.close();
  await server.close();
  await sandbox.close();
  return runs.map(toFigure);
}

function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 900 } });
}

interface Runs {
  readonly name: string;
  readonly cold: readonly Paint[];
  readonly warm: readonly Paint[];
}

function toFigure({ name, cold, warm }: Runs): PaintFigure {
  const scripts = cold[0]?.scripts ?? [];
  return {
    module: name,
    coldPaintMs: middleOf(cold.map(({ paintMs }) => paintMs)),
    coldContentMs: middleOf(cold.map(({ contentMs }) => contentMs)),
    warmPaintMs: middleOf(warm.map(({ paintMs }) => paintMs)),
    warmContentMs: middleOf(warm.map(({ contentMs }) => contentMs)),
    scriptKb: compressedKb(scripts),
    scripts: scripts.length,
  };
}

function compressedKb(files: readonly string[]): number {
  const record = bundleRecord.parse(JSON.parse(readFileSync(join(__dirname, '..', records.pages), 'utf8')));
  const gzip = new Map(record.chunks.map((chunk) => [chunk.file, chunk.gzip]));
  return files.reduce((sum, file) => sum + (gzip.get(file) ?? 0), 0) / 1000;
}
