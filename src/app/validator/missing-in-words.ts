import type { Standing, Unmet } from '../../domain/gates/gate-verdict';
import { unmetInWords, type NamedUnmet } from '../../domain/gates/unmet-in-words';
import { cutText } from '../../domain/launches/cut-text';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { IssueAtGate } from '../ports';

/** Criteria of one gate that are told, and how long each may be. */
const mostCriteria = 4;
const longestTold = 160;

interface Sight {
  readonly seen: ReadonlyMap<MilestoneId, IssueAtGate>;
  /** What is not in `seen` is hidden from the reader; otherwise nobody has looked. */
  readonly isHidden: boolean;
  /** The issue of the gate: the people whom it names are known by name. */
  readonly at: IssueAtGate | undefined;
}

/** What a gate lacks, for a reader who sees these issues. */
export function missingInWords(standings: readonly Standing[], sight: Sight): string {
  const told = standings.flatMap(({ title, unmet }) => (unmet ? [criterionInWords(title, unmet, sight)] : []));
  const left = told.length - mostCriteria;
  return [...told.slice(0, mostCriteria), ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
}

function criterionInWords(title: string, unmet: Unmet, sight: Sight): string {
  const named = asSeen(unmet, sight);
  const text = named ? `${title} (${unmetInWords(named)})` : title;
  return text.length > longestTold ? `${cutText(text, longestTold)}…` : text;
}

/** @returns undefined where nobody knows whether the reader may see what it names */
function asSeen(unmet: Unmet, { seen, isHidden, at }: Sight): NamedUnmet | undefined {
  const person = (id: string) => ({ id, name: at?.names.get(id) ?? null });
  if (unmet.kind === 'not-decided') return { ...unmet, person: unmet.person === null ? null : person(unmet.person) };
  if (unmet.kind === 'changes-wanted') return { ...unmet, by: person(unmet.by) };
  if (unmet.kind !== 'issues-not-done' && unmet.kind !== 'no-claims') return unmet;
  const issues = unmet.issueIds.map((id) => seen.get(id) ?? null);
  return isHidden || !issues.includes(null) ? { kind: unmet.kind, issues } : undefined;
}
