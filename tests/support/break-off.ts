import { Outage, type World } from '../../src/app/ports';

/** The invocation was ended from outside. */
export class Crash extends Error {
  override readonly name = 'Crash';
}

/**
 * `outage`: the n-th call fails, later ones are answered. `dead-before` and `dead-after`: the invocation ends with the
 * n-th call, which has no effect or still has it; nothing it tries later has any.
 */
export type Break = 'outage' | 'dead-before' | 'dead-after';

interface Point {
  /** 1 is the first call. */
  readonly call: number;
  readonly how: Break;
}

interface BrokenOff {
  readonly world: World;
  /** How many calls were made. */
  readonly calls: () => number;
  /** The next invocation begins. */
  readonly revive: () => void;
}

/** The same world, broken off at one call. */
export function breakOff(world: World, { call, how }: Point): BrokenOff {
  let calls = 0;
  let isDead = false;
  const guard: Guard = {
    before: () => {
      calls += 1;
      if (isDead) throw new Crash('ended before');
      if (calls !== call) return;
      isDead = how !== 'outage';
      if (how === 'outage') throw new Outage('Cannot reach the outside: it is broken off', 1);
      if (how === 'dead-before') throw new Crash('ended here');
    },
    after: (ownCall) => {
      if (isDead && ownCall === call) throw new Crash('ended here, with effect');
    },
    count: () => calls,
  };
  const { issues, store, narrative, launches, settings, site, gates, signals, messages, jobs } = world;
  const broken = {
    issues: guarded(issues, guard),
    store: guarded(store, guard),
    narrative: guarded(narrative, guard),
    launches: guarded(launches, guard),
    settings: guarded(settings, guard),
    site: guarded(site, guard),
    gates: guarded(gates, guard),
    signals: guarded(signals, guard),
    messages: guarded(messages, guard),
    jobs: guarded(jobs, guard),
  };
  return { world: { ...world, ...broken }, calls: () => calls, revive: () => (isDead = false) };
}

interface Guard {
  readonly before: () => void;
  readonly after: (call: number) => void;
  readonly count: () => number;
}

function guarded<Port extends object>(port: Port, { before, after, count }: Guard): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const isListing = member.constructor.name === 'AsyncGeneratorFunction';
      return (...args: unknown[]): unknown => {
        try {
          before();
        } catch (failure) {
          // As the real ports do: a call of theirs never fails before it has given a promise.
          if (isListing) throw failure;
          return Promise.reject(failure instanceof Error ? failure : new Error(String(failure)));
        }
        const call = count();
        const answer: unknown = Reflect.apply(member, target, args);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((value: unknown) => {
          after(call);
          return value;
        });
      };
    },
  });
}
