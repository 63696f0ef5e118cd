import type { Dependency, DependencyType, Change, Milestone, MilestoneId } from '../../../src/domain/schedule/plan';
import type { Breach, Proposal, Ripple } from '../../../src/domain/schedule/ripple';
import type { FactualPlan } from './any-plan';
import type { Place, Ripples } from './naive-ripple';
import { edgeOf, rippleNaively } from './naive-ripple';
import { nameOf, numberOf } from './slow-calendar';

type Told = Omit<Ripple, 'cycles'>;

/** All that a ripple tells, but for circles, by the words of the scheduling page and nothing of the engine. */
export function tellNaively(given: FactualPlan, changes: readonly Change[]): Told {
  const ripples = rippleNaively(given, changes);
  const { milestones, dependencies } = given.plan;
  const judged = dependencies.map((link) => ({ link, ...judgement(link, ripples, milestones) }));
  const breaches = (...kinds: string[]): Breach[] =>
    byEnds(judged.flatMap(({ breach, kind }) => (breach && kinds.includes(kind) ? [breach] : [])));
  const links = (wanted: string): Dependency[] =>
    byEnds(judged.filter(({ kind }) => kind === wanted).map(({ link }) => link));
  const moved = [...ripples.moves].map(([id, place]) => ({
    from: datesBefore(id, ripples),
    ...told(id, place, { given, ripples }),
  }));
  return {
    shifts: byId(moved),
    proposals: byId([...ripples.proposals].map(([id, place]) => told(id, place, { given, ripples }))),
    conflicts: breaches('conflict'),
    overridden: breaches('overridden', 'newly overridden'),
    newlyOverridden: links('newly overridden'),
    healed: links('healed'),
    undated: byId(milestones.filter(({ id }) => ripples.now.get(id)?.due === undefined)).map(({ id }) => id),
  };
}

interface Telling {
  readonly given: FactualPlan;
  readonly ripples: Ripples;
}

function told(id: string, place: Place, { given: { plan }, ripples }: Telling): Proposal {
  const one = milestoneOf(id, plan.milestones);
  const { upTo } = ripples.calendarOf(one);
  const days = upTo(numberOf(place.dates.due)) - upTo(numberOf(datesBefore(id, ripples).due));
  return { id: one.id, to: place.dates, days, via: viaTo(one.id, plan.dependencies, ripples) };
}

/** Back from the milestone to a changed one, each time by the smallest id of those that decided. */
function viaTo(id: MilestoneId, dependencies: readonly Dependency[], ripples: Ripples): MilestoneId[] {
  const place = ripples.moves.get(id) ?? ripples.proposals.get(id);
  if (place === undefined) return [id];
  const setOff = ({ from }: Dependency): boolean => ripples.changed.has(from) || ripples.moves.has(from);
  const incoming = dependencies.filter((link) => link.to === id && !ripples.inCircle(link) && setOff(link));
  const inForce = incoming.filter(({ overridden }) => !overridden);
  const causes =
    [place.decided.map(({ link }) => link).filter(setOff), inForce, incoming].find(({ length }) => length > 0) ?? [];
  const [cause] = causes.map(({ from }) => from).sort();
  return cause === undefined ? [id] : [...viaTo(cause, dependencies, ripples), id];
}

function judgement(
  link: Dependency,
  ripples: Ripples,
  milestones: readonly Milestone[],
): { kind: string; breach?: Breach | undefined } {
  const { changed, moves, proposals, visited, inCircle, first, now } = ripples;
  if (now.get(link.from)?.due === undefined || now.get(link.to)?.due === undefined) return { kind: 'nothing' };
  const successor = milestoneOf(link.to, milestones);
  const breach = breachOf(link, successor, ripples);
  const cameTo = visited(link.to) || changed.has(link.to);
  if (breach === undefined) return { kind: link.overridden && cameTo ? 'healed' : 'nothing' };
  if (link.overridden) return { kind: 'overridden', breach };
  if (inCircle(link)) return { kind: 'nothing' };
  const redated =
    changed.has(link.to) &&
    JSON.stringify(first.get(link.to)) !== JSON.stringify(now.get(link.to)) &&
    !moves.has(link.to);
  if (redated && breach.kind !== 'too-late') return { kind: 'newly overridden', breach };
  const answered = proposals.has(link.to) && breach.kind !== 'too-late';
  const touched = redated || moves.has(link.to) || changed.has(link.from) || moves.has(link.from);
  return { kind: touched && !answered && successor.state !== 'done' ? 'conflict' : 'nothing', breach };
}

function breachOf(link: Dependency, successor: Milestone, { now, moves, calendarOf }: Ripples): Breach | undefined {
  const { upTo, nth } = calendarOf(successor);
  const { from, to, type, lag, maxLag, mode } = link;
  const span = now.get(to) ?? {};
  const edge = (id: string, end: 'start' | 'finish'): number => edgeOf(now.get(id) ?? {}, end) ?? NaN;
  const bound = ends[type];
  const asIf = bound.to === 'start' ? moves.get(to)?.asIf : undefined;
  const had = upTo(edge(from, bound.from));
  const has = asIf ?? upTo(edge(to, bound.to));
  const gap = has - had;
  const kind = gap < lag ? 'short' : mode === 'exactly' && gap > lag ? 'not-exact' : 'too-late';
  const needs = kind === 'too-late' ? (maxLag ?? Infinity) : lag;
  if (kind === 'too-late' && gap <= needs) return undefined;
  // A start is shown by the day after its instant, a point and a finish by the day that ends with it.
  const isMorning = bound.to === 'start' && edge(to, 'start') < edge(to, 'finish');
  const shown = (count: number): Breach['needed'] => nameOf(nth(isMorning ? count + 1 : count));
  const stands = isMorning ? (span.start ?? span.due) : span.due;
  const actual = asIf === undefined ? stands : shown(asIf);
  if (actual === undefined) return undefined;
  return { from, to, type, kind, needed: shown(had + needs), actual, days: Math.abs(gap - needs) };
}

const ends: Readonly<Record<DependencyType, Record<'from' | 'to', 'start' | 'finish'>>> = {
  FS: { from: 'finish', to: 'start' },
  SS: { from: 'start', to: 'start' },
  FF: { from: 'finish', to: 'finish' },
  SF: { from: 'start', to: 'finish' },
};

function milestoneOf(id: string, milestones: readonly Milestone[]): Milestone {
  const one = milestones.find((milestone) => milestone.id === id);
  if (one === undefined) throw new Error(`Cannot look up "${id}": it is not in the plan`);
  return one;
}

function datesBefore(id: string, { first }: Ripples): Proposal['to'] {
  const { start, due } = first.get(id) ?? {};
  if (due === undefined) throw new Error(`Cannot tell what "${id}" was: it had no date`);
  return start === undefined ? { due } : { start, due };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function byEnds<T extends Pick<Dependency, 'from' | 'to' | 'type'>>(items: readonly T[]): T[] {
  const key = ({ from, to, type }: T): string => `${from} ${to} ${type}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
