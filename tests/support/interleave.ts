import type { Scheduler } from 'fast-check';
import type { World } from '../../src/app/ports';

/** The same world, in which each call outside waits for its turn: the scheduler decides who is answered next. */
export function interleave<W extends World>(world: W, scheduler: Scheduler): W {
  const waiting = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          await scheduler.schedule(Promise.resolve(), String(name));
          const answer: unknown = await Reflect.apply(member, target, args);
          await scheduler.schedule(Promise.resolve(), `${String(name)} answered`);
          return answer;
        };
      },
    });
  const { issues, store, narrative, gates } = world;
  return {
    ...world,
    ...{ issues: waiting(issues), store: waiting(store), narrative: waiting(narrative), gates: waiting(gates) },
  };
}
