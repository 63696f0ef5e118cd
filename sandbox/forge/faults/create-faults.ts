import type { Caller } from '../../site/site';
import { faultRules, type FaultRules, type KvsRule, type RestRule } from './fault-rules';
import { pathMatches } from './path-matches';
import { randomStream } from './random-stream';

export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly as: Caller['as'];
}

/** When to end the worker of an invocation. */
export interface Kill {
  /** Counted from 1. */
  readonly atCall: number;
  /** The call is still made, only its answer is lost. */
  readonly afterEffect: boolean;
  /** @returns false when as many workers as wanted have been ended by then */
  claim(): boolean;
}

/** Faults that were asked for; the same seed brings the same faults for the same row of calls. */
export interface Faults {
  set(rules: FaultRules): void;
  rest(call: RestCall): RestRule | undefined;
  kvs(path: string): KvsRule | undefined;
  /** @returns one wait in ms per delivery; empty when the event is lost */
  eventDelays(): readonly number[];
  /** How often a job is delivered: 1 or 2. */
  jobCopies(): number;
  kill(): Kill | undefined;
  /** Whether exports run in the name of whoever exports. */
  exportPrincipal(): boolean;
}

/** Reordered deliveries are spread over this time, ms. */
const reorderWindow = 200;

export function createFaults(): Faults {
  let current = start(faultRules.parse({}));
  return {
    set: (rules) => {
      current = start(rules);
    },
    rest: (call) => current.rest(call),
    kvs: (path) => current.kvs(path),
    eventDelays: () => current.eventDelays(),
    jobCopies: () => current.jobCopies(),
    kill: () => current.kill(),
    exportPrincipal: () => current.exportPrincipal(),
  };
}

function start(rules: FaultRules): Omit<Faults, 'set'> {
  const rest = rules.rest.map((rule, index) => ({ rule, strikes: striker(rules.seed, `rest ${index}`, rule) }));
  const kvs = rules.kvs.map((rule, index) => ({ rule, strikes: striker(rules.seed, `kvs ${index}`, rule) }));
  const queueDraw = randomStream(rules.seed, 'queue');
  return {
    rest: (call) => rest.find(({ rule, strikes }) => restMatches(rule, call) && strikes())?.rule,
    kvs: (path) => kvs.find(({ rule, strikes }) => pathMatches(rule.match.path ?? '*', path) && strikes())?.rule,
    eventDelays: eventDelays(rules),
    jobCopies: () => (queueDraw() < (rules.queue?.duplicate ?? 0) ? 2 : 1),
    kill: killer(rules),
    exportPrincipal: () => rules.exportPrincipal ?? true,
  };
}

function restMatches({ match }: RestRule, { method, path, as }: RestCall): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
  if (match.as !== undefined && match.as !== as) return false;
  return match.path === undefined || pathMatches(match.path, path);
}

interface Strikes {
  readonly rate?: number | undefined;
  readonly every?: number | undefined;
  readonly times?: number | undefined;
}

function striker(seed: number, name: string, { rate = 1, every = 1, times = Infinity }: Strikes): () => boolean {
  const draw = randomStream(seed, name);
  let matches = 0;
  let struck = 0;
  return () => {
    matches += 1;
    const strikes = draw() < rate && matches % every === 0 && struck < times;
    if (strikes) struck += 1;
    return strikes;
  };
}

function eventDelays({ seed, events }: FaultRules): () => number[] {
  const draw = randomStream(seed, 'events');
  return () => {
    if (events === undefined) return [0];
    const [dropped, copied] = [draw() < events.drop, draw() < events.duplicate];
    const [least, most] = events.delayMs ?? [0, events.reorder ? reorderWindow : 0];
    const wait = (): number => Math.round(least + draw() * (most - least));
    const delays = [wait(), wait()];
    return dropped ? [] : delays.slice(0, copied ? 2 : 1);
  };
}

/** Without `afterCalls` the worker ends at one of the first calls. */
const latestRandomCall = 5;

function killer({ seed, kill }: FaultRules): () => Kill | undefined {
  if (kill === undefined) return () => undefined;
  const draw = randomStream(seed, 'kill');
  const strikes = striker(seed, 'kill rate', { rate: kill.rate });
  // Counted when a worker really ends: many invocations are over before their call comes.
  let left = kill.times ?? Infinity;
  const claim = (): boolean => left-- > 0;
  return () => {
    const [place, effect] = [draw(), draw()];
    if (!strikes()) return undefined;
    return { atCall: kill.afterCalls ?? 1 + Math.floor(place * latestRandomCall), afterEffect: effect < 0.5, claim };
  };
}
