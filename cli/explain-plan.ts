import { readFileSync } from 'node:fs';
import { analysePlan } from '../src/domain/schedule/analyse-plan';
import { computeRipple } from '../src/domain/schedule/compute-ripple';
import { parsePlanFile } from './parse-plan-file';
import type { PlannedRipple } from './parse-plan-file';
import type { PrintedResult } from './printed-result';
import { printedResult } from './printed-result';

/** `lines`: one for each fault, for standard error. */
export type Outcome =
  | { readonly kind: 'result'; readonly result: PrintedResult }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** Reads the plan file named by the only argument and says what its changes move, and how the plan lies without them. */
export function explainPlan(args: readonly string[]): Outcome {
  const [path] = args;
  if (path === undefined || args.length > 1) return refused('Usage: npm run --silent plan -- FILE.json');
  const text = readText(path);
  if (text === undefined) return refused(`Cannot read plan "${path}": no such file, or not readable`);
  const json = parseJson(text);
  if (json === undefined) return refused(`Cannot read plan "${path}": not JSON`);
  const parsed = parsePlanFile(json.value);
  if (parsed.kind === 'faults') return refused(...parsed.faults.map((fault) => `${fault.path}: ${fault.message}`));
  return computed(parsed.planned);
}

function refused(...lines: string[]): Outcome {
  return { kind: 'refused', lines };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Large lags can lead past the last year that a date can be written in. */
function computed({ plan, changes }: PlannedRipple): Outcome {
  try {
    return { kind: 'result', result: printedResult(computeRipple(plan, changes), analysePlan(plan)) };
  } catch (error) {
    if (error instanceof RangeError) return refused(`$: ${error.message}`);
    throw error;
  }
}
