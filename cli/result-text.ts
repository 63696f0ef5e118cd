import type { Analysis, MilestoneAnalysis } from '../src/domain/schedule/analysis';
import type { Dates } from '../src/domain/schedule/plan';
import type { Breach, Proposal, Ripple, Shift } from '../src/domain/schedule/ripple';
import type { Piece } from './packed';
import type { WayText } from './way-texts';

export interface PlanResult {
  readonly ripple: Ripple;
  readonly wayTo: WayText;
  /** Of the plan as it came, without its changes. */
  readonly analysis: Analysis;
}

/**
 * One JSON document with a line for each item: the ripple without what only a store needs, and the analysis by id.
 * A piece is made when it is asked for, and kept nowhere: the ways that shifts came by are together far longer than
 * the plan.
 */
export function* resultText({ ripple, wayTo, analysis }: PlanResult): Generator<Piece> {
  const parts = [
    list('shifts', ripple.shifts, (shift) => shiftText(shift, wayTo)),
    list('conflicts', ripple.conflicts, conflictText),
    list('proposals', ripple.proposals, (proposal) => proposalText(proposal, wayTo)),
    list('overridden', ripple.overridden, overriddenText),
    list('undated', ripple.undated, JSON.stringify),
    list('cycles', ripple.cycles, JSON.stringify),
    block('"analysis": {', analysis, analysisText),
  ];
  let before = '{';
  for (const part of parts) {
    yield `${before}\n  `;
    yield* part;
    before = ',';
  }
  yield '\n}\n';
}

function list<T>(name: string, items: Iterable<T>, toText: (item: T) => Piece): Generator<Piece> {
  return block(`"${name}": [`, items, toText);
}

function* block<T>(opening: string, items: Iterable<T>, toText: (item: T) => Piece): Generator<Piece> {
  yield opening;
  let before = '';
  for (const item of items) {
    yield `${before}\n    `;
    yield toText(item);
    before = ',';
  }
  const closing = opening.endsWith('{') ? '}' : ']';
  yield before === '' ? closing : `\n  ${closing}`;
}

function shiftText({ id, from, to, days }: Shift, wayTo: WayText): Piece {
  return withWay(JSON.stringify({ id, from: inOrder(from), to: inOrder(to), days }), wayTo(id));
}

function conflictText({ from, to, type, kind, needed, actual, days }: Breach): string {
  return JSON.stringify({ from, to, type, kind, needed, actual, days });
}

function proposalText({ id, to, days }: Proposal, wayTo: WayText): Piece {
  return withWay(JSON.stringify({ id, to: inOrder(to), days }), wayTo(id));
}

function withWay(move: string, way: ReturnType<WayText>): Piece {
  return [`${move.slice(0, -1)},"via":`, ...way, '}'];
}

function overriddenText({ from, to, type, needed, actual, days }: Breach): string {
  return JSON.stringify({ from, to, type, needed, actual, days });
}

function inOrder({ start, due }: Dates): Dates {
  return { start, due };
}

/** Not by way of an object: one would put ids that look like numbers first. */
function analysisText([id, place]: readonly [string, MilestoneAnalysis]): string {
  return `${JSON.stringify(id)}: ${JSON.stringify(place)}`;
}
