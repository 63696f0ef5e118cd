import type { WorkCalendar } from '../calendar/work-calendar';
import { indexAt } from './at';
import { boundEnds } from './bound-ends';
import { groupedLinks } from './grouped-links';
import type { LinkEnds } from './link-ends';
import { linkKind } from './link-kind';
import type { MilestoneOrder } from './milestone-order';
import type { Dependency } from './plan';

/** The links that lead from one rank to a later one, overridden ones too; those inside a circle are left out. */
export interface CompactLinks {
  /** Links go by their successor: those to rank r are `first[r]` to `first[r + 1] - 1`. */
  readonly first: Int32Array;
  /** Rank of the predecessor. */
  readonly from: Int32Array;
  /** Bits of `linkKind`. */
  readonly kinds: Uint8Array;
  /** Working days of the successor's calendar. */
  readonly lags: Float64Array;
  /** Where the dependency stands in the plan. */
  readonly places: Int32Array;
  /** Ranks of the successors, by their predecessor: those of rank r are `successors[firstOut[r]]` and so on. */
  readonly firstOut: Int32Array;
  readonly successors: Int32Array;
}

export interface RankedEnds {
  readonly dependencies: readonly Dependency[];
  readonly ends: LinkEnds;
  /** Rank of each place in the plan. */
  readonly ranks: Int32Array;
  readonly componentOf: MilestoneOrder['componentOf'];
  /** By rank. */
  readonly calendars: readonly WorkCalendar[];
}

export function compactLinks({ dependencies, ends, ranks, componentOf, calendars }: RankedEnds): CompactLinks {
  const isLeftOut = (link: number): boolean => ends.from[link] === -1 || isInCircle(ends, componentOf, link);
  const ranked = (places: Int32Array): Int32Array =>
    places.map((place, link) => (isLeftOut(link) ? -1 : indexAt(ranks, place)));
  const fromRanks = ranked(ends.from);
  const toRanks = ranked(ends.to);
  const { first, links: places } = groupedLinks(ranks.length, toRanks);
  const outgoing = groupedLinks(ranks.length, fromRanks);
  const kinds = new Uint8Array(places.length);
  const lags = new Float64Array(places.length);
  places.forEach((place, link) => {
    const dependency = dependencies[place];
    if (dependency === undefined) return;
    const isAcross = calendars[indexAt(fromRanks, place)] !== calendars[indexAt(toRanks, place)];
    kinds[link] = kindOf(dependency) | (isAcross ? linkKind.acrossCalendars : 0);
    lags[link] = dependency.lag;
  });
  return {
    first,
    from: places.map((place) => indexAt(fromRanks, place)),
    kinds,
    lags,
    places,
    firstOut: outgoing.first,
    successors: outgoing.links.map((place) => indexAt(toRanks, place)),
  };
}

/** Both ends gate each other in a circle. */
export function isInCircle({ from, to }: LinkEnds, componentOf: readonly number[] | undefined, link: number): boolean {
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
