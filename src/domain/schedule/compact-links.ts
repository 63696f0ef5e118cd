import { indexAt } from './at';
import { boundEnds } from './bound-ends';
import { groupedLinks } from './grouped-links';
import type { LinkEnds } from './link-ends';
import type { Dependency } from './plan';

/** The links that bind, grouped by successor: those of rank r are `first[r]` to `first[r + 1] - 1`. */
export interface CompactLinks {
  readonly first: Int32Array;
  /** Rank of the predecessor. */
  readonly from: Int32Array;
  /** 1 where the start of the predecessor binds, 0 where its finish does. */
  readonly fromStart: Uint8Array;
  /** 1 where the finish of the successor is bound, 0 where its start is. */
  readonly toFinish: Uint8Array;
  /** Working days of the successor's calendar. */
  readonly lags: Float64Array;
}

interface RankedEnds {
  readonly ends: LinkEnds;
  /** Rank of each place in the plan. */
  readonly ranks: Int32Array;
  /** Component of each place, where there are circles. */
  readonly componentOf?: Int32Array | undefined;
}

/** Overridden dependencies and those inside a circle are left out. */
export function compactLinks({ ends, ranks, componentOf }: RankedEnds): CompactLinks {
  const binding = ends.dependencies.flatMap(({ overridden }, link) =>
    overridden || isInCircle(ends, componentOf, link) ? [] : [link],
  );
  const { first, links } = groupedLinks(
    ranks.length,
    Int32Array.from(binding, (link) => indexAt(ranks, indexAt(ends.to, link))),
  );
  const sorted = Array.from(links, (index) => binding[index] ?? NaN);
  const dependencies = sorted.map((link) => ends.dependencies[link]).filter((one) => one !== undefined);
  const flags = (of: (dependency: Dependency) => boolean): Uint8Array =>
    Uint8Array.from(dependencies, (dependency) => (of(dependency) ? 1 : 0));
  return {
    first,
    from: Int32Array.from(sorted, (link) => indexAt(ranks, indexAt(ends.from, link))),
    fromStart: flags(({ type }) => boundEnds(type).predecessor === 'start'),
    toFinish: flags(({ type }) => boundEnds(type).successor === 'finish'),
    lags: Float64Array.from(dependencies, ({ lag }) => lag),
  };
}

function isInCircle({ from, to }: LinkEnds, componentOf: Int32Array | undefined, link: number): boolean {
  return (
    componentOf !== undefined && indexAt(componentOf, indexAt(from, link)) === indexAt(componentOf, indexAt(to, link))
  );
}
