import type { Bound } from './bound';
import { endToEndTitle, measureEndToEnd } from './end-to-end';
import { runEngineBench } from './engine/run-engine-bench';
import { measureFirstPaint } from './first-paint';
import { measurePlanFile } from './plan-file';
import { planFileBounds } from './plan-file-bounds';
import { printBounds } from './print-bounds';
import { printRows } from './print-rows';
import { saveResults } from './results-file';
import { measureRiskFlags } from './risk-flags';
import { measureTimeline } from './timeline';

/** What was measured, and what it must hold. */
interface Measured {
  readonly figures: unknown;
  readonly bounds?: readonly Bound[];
}

/** In the order in which they are measured, printed and written down. */
const parts: Readonly<Record<string, () => Promise<Measured>>> = {
  engine: runEngineBench,
  plan,
  'end-to-end': endToEnd,
  flags,
  pages,
  timeline,
};

/** Measures on this machine; nothing here is asserted anywhere. */
async function run(asked: readonly string[]): Promise<number> {
  const names = Object.keys(parts);
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`Cannot measure "${unknown}": the parts are ${names.join(', ')}`);
    return 2;
  }
  const measured = new Map<string, Measured>();
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) measured.set(name, await measure());
  }
  printBounds([...measured.values()].flatMap(({ bounds = [] }) => bounds));
  saveResults(names, Object.fromEntries(measured));
  return 0;
}

async function plan(): Promise<Measured> {
  const figures = measurePlanFile(100_000);
  printRows('npm run plan, from the command to its end', [figures]);
  return Promise.resolve({ figures, bounds: planFileBounds(figures) });
}

async function endToEnd(): Promise<Measured> {
  const figures = await measureEndToEnd([10, 100, 1_000]);
  printRows(endToEndTitle, figures);
  return { figures };
}

async function flags(): Promise<Measured> {
  const figures = await measureRiskFlags();
  const { sentenceUs, longTextMs } = figures;
  printRows('Claim risk flags: the sentences the rules were made with', figures.corpus);
  printRows('Claim risk flags: others', figures.heldOut);
  console.log(`${sentenceUs} µs for a sentence, ${longTextMs} ms for 10,000 characters`);
  return { figures };
}

async function pages(): Promise<Measured> {
  const figures = await measureFirstPaint();
  printRows('From opening a module to its content, in headless Chromium; JavaScript is gzip', figures);
  return { figures };
}

async function timeline(): Promise<Measured> {
  const figures = await measureTimeline([40, 200, 1_000]);
  printRows('The timeline: from its data to its picture, and the longest gap between frames while it scrolls', figures);
  return { figures };
}

void run(process.argv.slice(2)).then((code) => process.exit(code));
