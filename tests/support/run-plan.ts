import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface PlanResult {
  readonly shifts: readonly { readonly id: string; readonly to: { readonly start?: string; readonly due: string } }[];
}

/** What the plan command says, in a process of its own. */
export function runPlan(plan: unknown): PlanResult {
  const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const command = ['--require', 'tsx/cjs', join(__dirname, '../../cli/plan.ts'), file];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The plan command ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as PlanResult;
}
