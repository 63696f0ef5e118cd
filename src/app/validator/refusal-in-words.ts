import { cutText } from '../../domain/launches/cut-text';
import type { MovedIssue } from '../ports';
import { missingInWords } from './missing-in-words';
import type { Shut, ShutGate } from './shut-gates';

/** Jira shows a refusal in a small box: the first gates are told, the others counted. */
const mostGates = 3;
const longestSummary = 80;

/** Why an issue cannot be moved, and what to do. Names only what the reader may see. */
export function refusalInWords(moved: MovedIssue, shut: Shut): string {
  const told = shut.gates.filter(({ gate: { issueId } }) => shut.seen.has(issueId) || issueId === moved.id);
  const hidden = shut.gates.length - told.length;
  const sentences = [
    ...told.slice(0, mostGates).flatMap((one) => gateInWords(one, moved, shut)),
    ...(told.length > mostGates ? [moreInWords(told.length - mostGates)] : []),
    ...(hidden > 0 ? [hiddenInWords(hidden, shut.isHidden, told.length > 0)] : []),
    wayOut(moved, told[0], shut),
  ];
  return `Cannot move ${moved.key}: ${sentences.map((text, at) => (at === 0 ? text : capital(text))).join('. ')}`;
}

function gateInWords({ gate, verdict }: ShutGate, moved: MovedIssue, { seen, isHidden }: Shut): string[] {
  const issue = seen.get(gate.issueId);
  const title = issue ? `${issue.key} ${shortened(issue.summary)}` : moved.key;
  const which = gate.issueId === moved.id ? 'its own gate' : `the gate of ${title}`;
  return [`${which} is shut`, `missing: ${missingInWords(verdict.standings, { seen, isHidden, at: issue })}`];
}

function moreInWords(count: number): string {
  return count === 1 ? '1 more gate before it is shut' : `${count} more gates before it are shut`;
}

function hiddenInWords(count: number, isHidden: boolean, isMore: boolean): string {
  const [one, several] = isHidden
    ? ['in an issue you may not see', 'in issues you may not see']
    : ['in another project', 'in other projects'];
  if (count === 1) return `${isMore ? 'another' : 'a'} gate before it, ${one}, is shut`;
  return `${count} ${isMore ? 'more ' : ''}gates before it, ${several}, are shut`;
}

function wayOut(moved: MovedIssue, first: ShutGate | undefined, { seen, isHidden }: Shut): string {
  if (!first && isHidden) return 'ask the owner of the launch';
  if (!first) return `the Lockstep panel of ${moved.key} shows which`;
  const key = seen.get(first.gate.issueId)?.key ?? moved.key;
  return `open ${key} to see what is to be done, or have the gate waived`;
}

function shortened(text: string): string {
  return text.length > longestSummary ? `${cutText(text, longestSummary)}…` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
