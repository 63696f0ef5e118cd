import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchGraph } from './graphs/launch-graph';

export interface PlanFileFigure {
  readonly milestones: number;
  readonly dependencies: number;
  readonly fileMb: number;
  /** From the command to its end: starting Node, reading, reckoning and printing included. */
  readonly seconds: number;
  /** The most memory that its process held. */
  readonly peakMb: number;
}

const folder = resolve(__dirname, '../build/tmp/bench-plan');
const root = resolve(__dirname, '..');
/** Tells its peak at its end, in kB; npm, which starts it, does as well. */
const tellPeak = `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'));`;

/** `npm run plan` on a launch-like plan whose first milestone moves. */
export function measurePlanFile(milestones: number): PlanFileFigure {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'plan.json');
  const peaks = join(folder, 'peaks.txt');
  rmSync(peaks, { force: true });
  const { text, dependencies } = planText(milestones);
  writeFileSync(file, text);
  const preload = `data:text/javascript;base64,${Buffer.from(tellPeak).toString('base64')}`;
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'plan', '--', file], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, PEAK_FILE: peaks },
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`Cannot measure "npm run plan": it ended with ${status}`);
  const peakKb = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number));
  return { milestones, dependencies, fileMb: text.length / 1e6, seconds, peakMb: peakKb / 1000 };
}

function planText(size: number): { text: string; dependencies: number } {
  const { milestones, dependencies } = launchGraph(size);
  const [root] = milestones;
  const plan = {
    milestones: milestones.map(({ id, due }) => ({ id, due })),
    dependencies: dependencies.map(({ from, to, lag }) => ({ from, to, lag })),
    changes: [{ id: root?.id, due: '2026-01-19' }],
  };
  return { text: JSON.stringify(plan), dependencies: dependencies.length };
}
