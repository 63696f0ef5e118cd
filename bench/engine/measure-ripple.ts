import { workdaysUpTo } from '../../src/domain/calendar/work-calendar';
import type { MilestoneId, Plan } from '../../src/domain/schedule/plan';
import { barePass } from './bare-pass';
import { checkSame } from './check-same';
import { coneBehind, type Cone } from './cone';
import type { Kind, Laid } from './kind';
import type { Work } from './take-turns';
import { takeTurns } from './take-turns';

export interface RippleFigure {
  readonly of: string;
  /** What lies behind the changed milestone, itself included. */
  readonly milestones: number;
  readonly dependencies: number;
  /** Working days by which the changed one finishes later. */
  readonly days: number;
  readonly moved: number;
  readonly kinds: readonly KindFigure[];
}

export type KindFigure = MeasuredKind | UnmeasuredKind;

export interface MeasuredKind {
  readonly name: string;
  readonly ms: number;
  readonly nsPerDependency: number;
  /** Times the bare pass. */
  readonly toBare: number;
  readonly isOrderGiven: boolean;
}

export interface UnmeasuredKind {
  readonly name: string;
  readonly fault: string;
}

export interface RippleTask {
  /** How the changed milestone is called in print. */
  readonly of: string;
  readonly plan: Plan;
  readonly changed: MilestoneId;
  readonly kinds: readonly Kind[];
  /** Kinds that reckon by other rules than the engine: not compared. */
  readonly otherwise?: readonly Kind[];
  /** Names of kinds that are not there to be measured. */
  readonly missing?: readonly string[];
  /** So far that all behind it move; else as far as a date moves in real life, which may soon die out. */
  readonly isFar?: boolean;
}

const turns = 7;
/** Working days by which the changed milestone finishes later. */
const delay = 10;

export function measureRipple(task: RippleTask): RippleFigure {
  const { of, plan, changed, kinds, otherwise = [], missing = [], isFar = false } = task;
  const cone = coneBehind(plan, changed);
  const days = isFar ? farDelay(cone) : delay;
  const delays = [days, days + 1] as const;
  const tried = [barePass, ...otherwise, ...kinds].map((kind) => tryOut(kind, cone, days));
  const standing = tried.filter((one) => 'laid' in one);
  const compared = standing.filter(({ kind }) => kinds.includes(kind) || otherwise.length === 0);
  for (const one of delays) checkSame(cone, compared, one);
  const moved = movedBy(cone, compared.at(-1)?.laid);
  const times = takeTurns(
    standing.map(({ laid }) => inTurn(laid, delays)),
    turns,
  );
  const measured = standing.map(({ kind }, index) => measuredKind(kind, cone, { ms: times[index], bareMs: times[0] }));
  const unmeasured = [
    ...tried.filter((one) => 'fault' in one),
    ...missing.map((name) => ({ name, fault: 'not measured' })),
  ];
  const size = { milestones: cone.ids.length, dependencies: cone.from.length };
  return { of, ...size, days, moved, kinds: [...measured, ...unmeasured] };
}

/** Now the one, now the other, so that no run finds what the last one left. */
function inTurn(laid: Laid, [one, other]: readonly [number, number]): Work {
  let isOther = true;
  return () => {
    isOther = !isOther;
    laid.run(isOther ? other : one);
  };
}

function measuredKind(
  { name, isOrderGiven = false }: Kind,
  { from }: Cone,
  { ms = NaN, bareMs = NaN }: { readonly ms: number | undefined; readonly bareMs: number | undefined },
): MeasuredKind {
  return { name, ms, nsPerDependency: (ms * 1e6) / from.length, toBare: ms / bareMs, isOrderGiven };
}

type Tried =
  | { readonly name: string; readonly kind: Kind; readonly laid: Laid }
  | { readonly name: string; readonly fault: string };

/** A kind that cannot hold so deep a graph is told, not left out. */
function tryOut(kind: Kind, cone: Cone, days: number): Tried {
  try {
    const laid = kind.layOut(cone);
    laid.run(days);
    return { name: kind.name, kind, laid };
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) {
      return { name: kind.name, fault: `overflows the stack at ${cone.ids.length}` };
    }
    throw error;
  }
}

/** Behind the end of all others. */
function farDelay({ plan, calendars: [calendar], finishes: [finish = 0] }: Cone): number {
  const dues = plan.milestones.flatMap(({ due }) => due ?? []);
  const last = dues.reduce((a, b) => (a > b ? a : b));
  return calendar === undefined ? delay : workdaysUpTo(calendar, last) - finish + delay;
}

function movedBy(cone: Cone, laid: Laid | undefined): number {
  const finishes = laid?.finishes() ?? [];
  return cone.finishes.filter((finish, rank) => finish !== finishes[rank]).length;
}
