import type { CalendarDate } from '../src/domain/calendar/calendar-date';
import { mondayToFriday, nthWorkday, workdaysUpTo } from '../src/domain/calendar/work-calendar';
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
/** Run before any other code, tells at the end how much memory the process held, in kB; npm, which starts it, tells too. */
const tellPeak = `const { appendFileSync } = require('node:fs');
process.on('exit', () => appendFileSync(process.env.PEAK_FILE, process.resourceUsage().maxRSS + '\\n'));
`;

/**
 * `npm run plan` on a launch-like plan in which a milestone near the end moves. Were it the first, the result would name
 * for each milestone all those between, which is gigabytes of text, and printing them all that is measured.
 */
export function measurePlanFile(milestones: number): PlanFileFigure {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'plan.json');
  const peaks = join(folder, 'peaks.txt');
  const preload = join(folder, 'tell-peak.cjs');
  rmSync(peaks, { force: true });
  const { text, dependencies } = planText(milestones);
  writeFileSync(file, text);
  writeFileSync(preload, tellPeak);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'plan', '--', file], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, PEAK_FILE: peaks },
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
  const late = milestones.at(-100);
  const plan = {
    milestones: milestones.map(({ id, due }) => ({ id, due })),
    dependencies: dependencies.map(({ from, to, lag }) => ({ from, to, lag })),
    changes: late?.due === undefined ? [] : [{ id: late.id, due: weekAfter(late.due) }],
  };
  return { text: JSON.stringify(plan), dependencies: dependencies.length };
}

function weekAfter(due: CalendarDate): CalendarDate {
  return nthWorkday(mondayToFriday, workdaysUpTo(mondayToFriday, due) + 5);
}
