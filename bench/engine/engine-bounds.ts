import type { Bound } from '../bound';
import { atLeast, atMost } from '../bound';
import type { EngineFigure } from './measure-engine';
import { lockstep } from './lockstep';
import type { MeasuredKind, RippleFigure } from './measure-ripple';
import { peers, usualWay } from '../peers/libraries';
import type { Library } from '../peers/library';

/** What the engine must hold on launch-like plans, the smallest first, the largest last. */
export function engineBounds(launches: readonly EngineFigure[]): Bound[] {
  const small = launches[0];
  const large = launches.at(-1);
  if (small === undefined || large === undefined) return [];
  const root = rootOf(large);
  const own = measured(root, lockstep.name);
  const size = large.milestones.toLocaleString('en');
  return [
    atMost(2, `ripple from the root of ${size}, times the bare pass`, own?.toBare ?? NaN),
    atMost(3, `full analysis of ${size}, times the bare pass`, large.analysis.toBare),
    ...aheadOf(large),
    atMost(2, growth('load', size), large.load.nsPerDependency / small.load.nsPerDependency),
    atMost(2, growth('analysis', size), large.analysis.nsPerDependency / small.analysis.nsPerDependency),
    atMost(2, growth('ripple', size), (own?.nsPerDependency ?? NaN) / nsOf(rootOf(small), lockstep.name)),
  ];
}

/** @returns undefined for a kind that could not be measured */
export function measured(figure: RippleFigure | undefined, name: string): MeasuredKind | undefined {
  return figure?.kinds.filter((kind) => 'ms' in kind).find((kind) => kind.name === name);
}

function aheadOf({ ripples: [root], milestones }: EngineFigure): Bound[] {
  const own = measured(root, lockstep.name)?.ms ?? NaN;
  const size = milestones.toLocaleString('en');
  const ahead = (limit: number, kinds: readonly MeasuredKind[], who: string): Bound => {
    const best = kinds.reduce<MeasuredKind | undefined>((a, b) => (a !== undefined && a.ms <= b.ms ? a : b), undefined);
    const named = kinds.length > 1 ? `${who} (${best?.name ?? ''})` : who;
    return atLeast(limit, `times as fast as ${named}, root of ${size}`, (best?.ms ?? NaN) / own);
  };
  const all = kindsOf(root, peers);
  return [
    ahead(10, all, 'the best peer'),
    ahead(
      10,
      all.filter(({ isOrderGiven }) => !isOrderGiven),
      'the best peer that finds the order itself',
    ),
    ...kindsOf(root, [usualWay]).map((kind) => ahead(300, [kind], kind.name)),
  ];
}

function kindsOf(figure: RippleFigure | undefined, libraries: readonly Library[]): MeasuredKind[] {
  return libraries.flatMap(({ kindNames }) => kindNames).flatMap((name) => measured(figure, name) ?? []);
}

function growth(what: string, size: string): string {
  return `${what}: ns per dependency at ${size}, times those at 1,000`;
}

function rootOf({ ripples }: EngineFigure): RippleFigure | undefined {
  return ripples[0];
}

function nsOf(figure: RippleFigure | undefined, name: string): number {
  return measured(figure, name)?.nsPerDependency ?? NaN;
}
