import { breachOf } from './breach-of';
import { compareText } from './compare-text';
import type { LaidChanges } from './lay-changes';
import type { Dependency } from './plan';
import type { Link, PlanGraph } from './plan-graph';
import { nodeAt } from './plan-graph';
import type { Breach, Ripple } from './ripple';
import type { StrongComponents } from './strong-components';
import type { Walked } from './walk';
import { isInCycle } from './walk';

interface JudgeInput {
  readonly graph: PlanGraph;
  readonly components: StrongComponents;
  readonly laid: LaidChanges;
  readonly walked: Walked;
}

type Judgement = 'conflict' | 'overridden' | 'newly-overridden' | 'healed' | 'nothing';

/** Judges every dependency by the dates after the ripple. */
export function judgeDependencies(
  input: JudgeInput,
): Pick<Ripple, 'conflicts' | 'overridden' | 'newlyOverridden' | 'healed'> {
  const judged = input.graph.links
    .map((link) => ({ link, breach: breachAfter(input, link) }))
    .map(({ link, breach }) => ({ breach, dependency: link.dependency, judgement: judgementOf(input, link, breach) }))
    .filter(({ judgement }) => judgement !== 'nothing')
    .sort((a, b) => compareDependencies(a.dependency, b.dependency));
  const breaches = (...judgements: Judgement[]): Breach[] =>
    judged.flatMap(({ breach, judgement }) => (breach && judgements.includes(judgement) ? [breach] : []));
  const dependencies = (wanted: Judgement): Dependency[] =>
    judged.flatMap(({ dependency, judgement }) => (judgement === wanted ? [dependency] : []));
  return {
    conflicts: breaches('conflict'),
    overridden: breaches('overridden', 'newly-overridden'),
    newlyOverridden: dependencies('newly-overridden'),
    healed: dependencies('healed'),
  };
}

function breachAfter({ graph, walked }: JudgeInput, { dependency, from, to }: Link): Breach | undefined {
  const predecessor = walked.placements[from];
  const successor = walked.placements[to];
  if (predecessor === undefined || successor === undefined) return undefined;
  const { calendar } = nodeAt(graph, to);
  return breachOf({ dependency, predecessor, successor, calendar, asIfStart: walked.moves.get(to)?.asIfStart });
}

function judgementOf(input: JudgeInput, link: Link, breach: Breach | undefined): Judgement {
  if (breach === undefined) return isHealed(input, link) ? 'healed' : 'nothing';
  if (link.dependency.overridden) return 'overridden';
  if (isInCycle(input.components, link)) return 'nothing';
  // A limit on the gap moves nothing, so there is nothing to override: it stays a conflict.
  if (input.laid.redated.has(link.to) && breach.kind !== 'too-late') return 'newly-overridden';
  return isConflict(input, link, breach) ? 'conflict' : 'nothing';
}

function isHealed({ walked, laid }: JudgeInput, { dependency, from, to }: Link): boolean {
  const dated = walked.placements[from] !== undefined && walked.placements[to] !== undefined;
  return dependency.overridden && dated && (walked.visited.has(to) || laid.changed.has(to));
}

function isConflict({ graph, laid, walked }: JudgeInput, { from, to }: Link, { kind }: Breach): boolean {
  if (nodeAt(graph, to).milestone.state === 'done') return false;
  if (walked.proposals.has(to) && kind !== 'too-late') return false;
  if (laid.redated.has(to) || walked.moves.has(to)) return true;
  return laid.changed.has(from) || walked.moves.has(from);
}

function compareDependencies(a: Dependency, b: Dependency): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.type, b.type);
}
