import { analyseCompact } from '../src/domain/schedule/analyse-plan';
import { compactPlan } from '../src/domain/schedule/compact-plan';
import { describeRipple } from '../src/domain/schedule/describe-ripple';
import { walk } from '../src/domain/schedule/walk';
import { quoted } from './fault';
import type { PlannedRipple } from './parse-plan-file';
import { parsePlanFile } from './parse-plan-file';
import { readText } from './read-text';
import { repeatedMembers } from './repeated-members';
import type { PlanResult } from './result-text';
import { wayTexts } from './way-texts';

/** `lines`: one for each fault, for standard error. */
export type Outcome = { readonly kind: 'result'; readonly result: PlanResult } | Refused;

interface Refused {
  readonly kind: 'refused';
  readonly lines: readonly string[];
}

/** Reads the plan file named by the only argument and says what its changes move, and how the plan lies without them. */
export function explainPlan(args: readonly string[]): Outcome {
  const [path] = args;
  if (path === undefined || args.length > 1) return refused('Usage: npm run --silent plan -- FILE.json');
  const read = readPlan(path);
  return read.kind === 'refused' ? read : computed(read.planned);
}

/** Of the file nothing is kept but the plan: text and document are many times as large. */
function readPlan(path: string): { readonly kind: 'planned'; readonly planned: PlannedRipple } | Refused {
  const read = readText(path);
  if (read.kind === 'unreadable') return refused(`Cannot read plan ${quoted(path)}: ${read.why}`);
  const json = parseJson(read.text);
  if (json === undefined)
    return refused(`Cannot read plan ${quoted(path)}: ${read.text === '' ? 'it is empty' : 'not JSON'}`);
  const repeated = repeatedMembers(read.text, json.value);
  const parsed = parsePlanFile(json.value);
  if (parsed.kind === 'planned' && repeated.length === 0) return parsed;
  const faults = parsed.kind === 'planned' ? repeated : [...repeated, ...parsed.faults];
  return { kind: 'refused', lines: faults.map((fault) => `${fault.path}: ${fault.message}`) };
}

function refused(line: string): Refused {
  return { kind: 'refused', lines: [line] };
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
    const compact = compactPlan(plan);
    const walked = walk(compact, changes);
    const ripple = describeRipple(walked);
    return { kind: 'result', result: { ripple, wayTo: wayTexts(walked), analysis: analyseCompact(compact) } };
  } catch (error) {
    if (error instanceof RangeError) return refused(`$: ${error.message}`);
    throw error;
  }
}
