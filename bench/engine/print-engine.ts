import { barePass } from './bare-pass';
import type { EngineFigure } from './measure-engine';
import { measured } from './engine-bounds';
import { lockstep } from './lockstep';
import type { KindFigure, RippleFigure } from './measure-ripple';
import { sensible } from '../sensible';

/** One table for each ripple of a plan. */
export function printRipples(figure: EngineFigure): void {
  for (const ripple of figure.ripples) printRipple(figure, ripple);
}

/** One table for what is done to whole plans, one that says whether cost grows with the plan and no faster. */
export function printPasses(figures: readonly EngineFigure[]): void {
  console.log('\nA plan made compact (load), and analysed, beside a bare topological pass over the whole plan');
  console.table(Object.fromEntries(figures.map((figure) => [titleOf(figure), passRow(figure)])));
  console.log('\nLinear: ns per dependency, and how the largest launch stands to the smallest');
  console.table(Object.fromEntries(growthRows(figures.filter(({ graph }) => graph === 'launch'))));
}

function printRipple(figure: EngineFigure, ripple: RippleFigure): void {
  const { of, days, milestones, dependencies, moved } = ripple;
  const cone = `${number(milestones)} milestones and ${number(dependencies)} dependencies behind it`;
  console.log(
    `\n${titleOf(figure)}: ripple of the ${of}, ${number(days)} working days; ${cone}, ${number(moved)} move`,
  );
  const own = measured(ripple, lockstep.name)?.ms ?? NaN;
  console.table(Object.fromEntries(ripple.kinds.map((kind) => [kind.name, kindRow(kind, own)])));
}

function kindRow(kind: KindFigure, ownMs: number): Record<string, number | string> {
  if ('fault' in kind) return { ms: kind.fault };
  const { ms, nsPerDependency, toBare } = kind;
  return {
    ms: sensible(ms),
    'ns per dependency': sensible(nsPerDependency),
    'times bare': sensible(toBare),
    'times Lockstep': sensible(ms / ownMs),
  };
}

function passRow({ load, analysis }: EngineFigure): Record<string, number> {
  return {
    'load ms': sensible(load.ms),
    'ns per dependency': sensible(load.nsPerDependency),
    'times bare': sensible(load.toBare),
    'analysis ms': sensible(analysis.ms),
    'ns per dependency ': sensible(analysis.nsPerDependency),
    'times bare ': sensible(analysis.toBare),
  };
}

function growthRows(launches: readonly EngineFigure[]): [string, Record<string, number>][] {
  const row = (name: string, nsOf: (figure: EngineFigure) => number): [string, Record<string, number>] => {
    const ns = launches.map(nsOf);
    const bySize = launches.map(({ milestones }, index) => [number(milestones), sensible(ns[index] ?? NaN)] as const);
    return [name, { ...Object.fromEntries(bySize), ratio: sensible((ns.at(-1) ?? NaN) / (ns[0] ?? NaN)) }];
  };
  const ripple = (name: string) => (figure: EngineFigure) => measured(figure.ripples[0], name)?.nsPerDependency ?? NaN;
  return [
    row('load', ({ load }) => load.nsPerDependency),
    row('analysis', ({ analysis }) => analysis.nsPerDependency),
    row('ripple of the root', ripple(lockstep.name)),
    row('bare pass of the root', ripple(barePass.name)),
  ];
}

function titleOf({ graph, milestones, dependencies }: EngineFigure): string {
  return `${graph} of ${number(milestones)} with ${number(dependencies)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
