import { at, indexAt } from './at';
import { boundEnds } from './bound-ends';
import { groupedLinks } from './grouped-links';
import type { LinkEnds } from './link-ends';
import { linkKind } from './link-kind';
import type { MilestoneOrder } from './milestone-order';
import type { Dependency } from './plan';

/** The links that lead from one rank to a later one, overridden ones too; those inside a circle are left out. */
export interface CompactLinks {
  /** By their successors; `others` are the predecessors. */
  readonly incoming: LinkGroup;
  /** By their predecessors; `others` are the successors. */
  readonly outgoing: LinkGroup;
}

/** Links in the order of the rank at one of their ends: those of rank r are `first[r]` to `first[r + 1] - 1`. */
export interface LinkGroup {
  readonly first: Int32Array;
  /** Rank at the other end. */
  readonly others: Int32Array;
  /** Bits of `linkKind`. */
  readonly kinds: Uint8Array;
  /** Working days of the successor's calendar. */
  readonly lags: Float64Array;
  /** Where the dependency stands in the plan. */
  readonly places: Int32Array;
}

export interface RankedEnds {
  readonly dependencies: readonly Dependency[];
  readonly ends: LinkEnds;
  /** Rank of each place in the plan. */
  readonly ranks: Int32Array;
  readonly componentOf: MilestoneOrder['componentOf'];
  /** Which calendar each rank goes by. */
  readonly calendarOf: Int32Array;
}

export function compactLinks({ dependencies, ends, ranks, componentOf, calendarOf }: RankedEnds): CompactLinks {
  const isLeftOut = (link: number): boolean => ends.from[link] === -1 || isInCircle(ends, componentOf, link);
  const ranked = (places: Int32Array): Int32Array =>
    places.map((place, link) => (isLeftOut(link) ? -1 : indexAt(ranks, place)));
  const fromRanks = ranked(ends.from);
  const toRanks = ranked(ends.to);
  const kinds = new Uint8Array(dependencies.length);
  const lags = new Float64Array(dependencies.length);
  dependencies.forEach((dependency, place) => {
    const isAcross = calendarOf[indexAt(fromRanks, place)] !== calendarOf[indexAt(toRanks, place)];
    kinds[place] = kindOf(dependency) | (isAcross ? linkKind.acrossCalendars : 0);
    lags[place] = dependency.lag;
  });
  const group = (ownRanks: Int32Array, otherRanks: Int32Array): LinkGroup => {
    const { first, links: places } = groupedLinks(ranks.length, ownRanks);
    return laidOut({ first, places }, { otherRanks, kinds, lags });
  };
  return { incoming: group(toRanks, fromRanks), outgoing: group(fromRanks, toRanks) };
}

interface ByPlace extends Pick<LinkGroup, 'kinds' | 'lags'> {
  readonly otherRanks: Int32Array;
}

/** Reads by place what will be read in a row. */
function laidOut({ first, places }: Pick<LinkGroup, 'first' | 'places'>, byPlace: ByPlace): LinkGroup {
  const others = new Int32Array(places.length);
  const kinds = new Uint8Array(places.length);
  const lags = new Float64Array(places.length);
  for (let link = 0; link < places.length; link += 1) {
    const place = indexAt(places, link);
    others[link] = indexAt(byPlace.otherRanks, place);
    kinds[link] = byPlace.kinds[place] ?? 0;
    lags[link] = at(byPlace.lags, place);
  }
  return { first, others, kinds, lags, places };
}

/** Both ends gate each other in a circle. */
function isInCircle({ from, to }: LinkEnds, componentOf: readonly number[] | undefined, link: number): boolean {
  return componentOf !== undefined && componentOf[indexAt(from, link)] === componentOf[indexAt(to, link)];
}

function kindOf({ type, mode, maxLag, overridden }: Dependency): number {
  const { predecessor, successor } = boundEnds(type);
  return (
    (predecessor === 'start' ? linkKind.fromStart : 0) |
    (successor === 'finish' ? linkKind.toFinish : 0) |
    (mode === 'exactly' ? linkKind.exactly : 0) |
    (mode === 'keep-gap' ? linkKind.keepsGap : 0) |
    (maxLag === undefined ? 0 : linkKind.limited) |
    (overridden ? linkKind.overridden : 0)
  );
}
