import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface PlanResult {
  readonly shifts: readonly { readonly id: string; readonly to: { readonly start?: string; readonly due: string } }[];
}

/** What `npm run plan` says, run as a user runs it. */
export function runPlan(plan: unknown): PlanResult {
  const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'plan', '--', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run plan ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as PlanResult;
}
