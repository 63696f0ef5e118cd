import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureEndToEnd } from './end-to-end';
import type { EngineFigure } from './engine';
import { measureEngine } from './engine';
import { measureFirstPaint } from './first-paint';
import { measureRiskFlags } from './risk-flags';
import { measureTimeline } from './timeline';

/** Measures on this machine; nothing here is asserted anywhere. */
async function run(): Promise<void> {
  const engine = [];
  for (const size of [1_000, 10_000, 100_000]) engine.push(await measureEngine(size));
  console.log('Engine: ripple from the root, analysis of all, beside a bare topological pass; medians of runs in turn');
  console.table(engine.map(rounded));
  const endToEnd = await measureEndToEnd([10, 100]);
  console.log('From a changed date to its last write, in the sandbox (writes are held to 40 a second)');
  console.table(endToEnd.map((figure) => ({ ...figure, ms: round(figure.ms) })));
  const riskFlags = await measureRiskFlags();
  console.log('Claim risk flags: the sentences the rules were made with, then others');
  console.table(riskFlags.corpus);
  console.table(riskFlags.heldOut);
  console.log(`${riskFlags.sentenceUs} µs for a sentence, ${riskFlags.longTextMs} ms for 10,000 characters`);
  const firstPaint = await measureFirstPaint();
  console.log('From opening a module to its content, in headless Chromium; JavaScript is gzip');
  console.table(
    firstPaint.map((figure) => ({ ...figure, readyMs: round(figure.readyMs), scriptKb: round(figure.scriptKb) })),
  );
  const timeline = await measureTimeline([40, 200, 1_000]);
  console.log('The timeline: from its data to its picture, and the longest gap between frames while it scrolls');
  console.table(
    timeline.map((figure) => ({
      ...figure,
      paintedMs: round(figure.paintedMs),
      worstFrameMs: round(figure.worstFrameMs),
    })),
  );
  writeFileSync(
    join(__dirname, 'results.json'),
    JSON.stringify({ node: process.version, engine, endToEnd, riskFlags, firstPaint, timeline }, null, 2),
  );
}

function rounded(figure: EngineFigure): Record<string, number> {
  return Object.fromEntries(Object.entries(figure).map(([name, value]: [string, number]) => [name, round(value)]));
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}

void run().then(() => process.exit(0));
