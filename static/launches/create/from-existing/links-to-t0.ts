import type { ExistingReply } from '../../../../src/contract/creation';

type Existing = Extract<ExistingReply, { kind: 'existing' }>;
export type FoundCard = Existing['issues'][number];
export type Link = Existing['links'][number];

/** A link that would tie an issue to T-0. */
export interface OfferedLink extends Link {
  /** The issue is due after T-0 begins: the link would ask for a later T-0. */
  readonly isLate: boolean;
}

interface Wish {
  /** Those that are to be in the launch, T-0 among them. */
  readonly issues: readonly FoundCard[];
  readonly links: readonly Link[];
  readonly t0: string;
}

/** Issues that gate nothing are to gate T-0, unless T-0 gates them: then the link would close a circle. */
export function linksToT0({ issues, links, t0 }: Wish): readonly OfferedLink[] {
  const chosen = new Set(issues.map(({ id }) => id));
  const among = links.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const gating = new Set(among.map(({ from }) => from));
  const after = downstreamOf(t0, among);
  const launch = issues.find(({ id }) => id === t0);
  const begins = launch?.start ?? launch?.due ?? null;
  return issues
    .filter(({ id }) => id !== t0 && !gating.has(id) && !after.has(id))
    .map(({ id, due }) => ({ from: id, to: t0, isLate: due !== null && begins !== null && due > begins }));
}

function downstreamOf(start: string, links: readonly Link[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { from, to } of links) {
      if (from !== id || reached.has(to)) continue;
      reached.add(to);
      open.push(to);
    }
  }
  return reached;
}
