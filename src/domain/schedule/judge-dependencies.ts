import { breachOf } from './breach-of';
import { compareText } from './compare-text';
import { calendarAt, type RankedDependency } from './compact-plan';
import { placementNow } from './placement-now';
import type { Dependency } from './plan';
import type { Breach, Ripple } from './ripple';
import { mark, type Walked } from './walked';

type Judgement = 'conflict' | 'overridden' | 'newly-overridden' | 'healed' | 'nothing';

interface Judged {
  readonly dependency: Dependency;
  readonly breach: Breach | undefined;
  readonly judgement: Judgement;
}

/** Judges the dependencies that may be broken by the dates after the ripple, and all those out of force. */
export function judgeDependencies(
  walked: Walked,
): Pick<Ripple, 'conflicts' | 'overridden' | 'newlyOverridden' | 'healed'> {
  const judged = [
    ...walked.plan.overridden.map((link) => judge(walked, link, judgementOfOverridden)),
    ...linksInForce(walked).map((link) => judge(walked, link, judgementInForce)),
  ].sort((a, b) => compareDependencies(a.dependency, b.dependency));
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

type Judge = (walked: Walked, link: RankedDependency, breach: Breach | undefined) => Judgement;

function judge(walked: Walked, link: RankedDependency, judgementOf: Judge): Judged {
  const breach = breachAfter(walked, link);
  return { dependency: link.dependency, breach, judgement: judgementOf(walked, link, breach) };
}

/** Those to milestones that a person has just dated, and those that the walk could not keep by itself. */
function linksInForce({ plan, laid, mayBreak }: Walked): RankedDependency[] {
  const { first, others: from, places } = plan.links.incoming;
  const redated = [...laid].flatMap(([rank, { isRedated }]) => (isRedated ? [rank] : []));
  const links: RankedDependency[] = [];
  for (const to of new Set([...redated, ...mayBreak])) {
    const last = first[to + 1] ?? 0;
    for (let link = first[to] ?? 0; link < last; link += 1) {
      const dependency = plan.dependencies[places[link] ?? -1];
      if (dependency?.overridden === false) links.push({ dependency, from: from[link] ?? -1, to });
    }
  }
  return links;
}

function breachAfter(walked: Walked, { dependency, from, to }: RankedDependency): Breach | undefined {
  const predecessor = placementNow(walked, from);
  const successor = placementNow(walked, to);
  if (predecessor === undefined || successor === undefined) return undefined;
  const calendar = calendarAt(walked.plan, to);
  return breachOf({ dependency, predecessor, successor, calendar, asIfStart: walked.uneven.get(to)?.asIfStart });
}

/** Its rule holds again, among those visited: healed. */
function judgementOfOverridden(walked: Walked, { from, to }: RankedDependency, breach: Breach | undefined): Judgement {
  if (breach !== undefined) return 'overridden';
  const isLookedAt = ((walked.marks[to] ?? 0) & (mark.visited | mark.changed)) !== 0;
  const isDated = placementNow(walked, from) !== undefined && placementNow(walked, to) !== undefined;
  return isLookedAt && isDated ? 'healed' : 'nothing';
}

function judgementInForce(walked: Walked, { from, to }: RankedDependency, breach: Breach | undefined): Judgement {
  const { plan, laid, marks, proposals } = walked;
  if (breach === undefined) return 'nothing';
  const isRedated = laid.get(to)?.isRedated === true;
  // A limit on the gap moves nothing, so there is nothing to override: it stays a conflict.
  if (isRedated && breach.kind !== 'too-late') return 'newly-overridden';
  if (plan.milestones[to]?.state === 'done') return 'nothing';
  if (proposals.has(to) && breach.kind !== 'too-late') return 'nothing';
  const isPredecessorActive = ((marks[from] ?? 0) & (mark.changed | mark.moved)) !== 0;
  const isActive = isRedated || isPredecessorActive || ((marks[to] ?? 0) & mark.moved) !== 0;
  return isActive ? 'conflict' : 'nothing';
}

function compareDependencies(a: Dependency, b: Dependency): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.type, b.type);
}
