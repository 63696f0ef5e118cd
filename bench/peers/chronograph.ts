import { z } from 'zod';
import type { Cone } from '../engine/cone';
import type { Kind, Laid } from '../engine/kind';
import { isFunction } from './is-function';
import type { Library, Modules } from './library';

interface Box {
  read(): number;
  write(value: number): void;
}

const plain = z.object({ Box: z.custom<{ new: (value: number) => Box }>(isFunction) });
const reckoned = z.object({
  CalculableBox: z.custom<{ new: (config: { calculation: () => number }) => Pick<Box, 'read'> }>(isFunction),
});
type Exported = z.infer<typeof plain> & z.infer<typeof reckoned>;

/** Its own way in (`index.js`) does not load in Node 20: its parts are imported. */
const specifiers = ['Box', 'CalculableBox'].map((part) => `@bryntum/chronograph/src/chrono2/data/${part}.js`);
const name = '@bryntum/chronograph, pulled in a given order';

/**
 * A reckoned box per milestone, the changed one a plain box, all read in a topological order that is handed over: of its
 * ways the fastest. Left to find its order (`lazy: false` and `commit`), it overflows the stack at 100,000.
 */
export const chronograph: Library = { specifiers, kindNames: [name], kinds: (modules) => [kindOf(modules)] };

function kindOf(modules: Modules): Kind {
  const [box = '', calculable = ''] = specifiers;
  const library = { ...plain.parse(modules[box]), ...reckoned.parse(modules[calculable]) };
  return { name, isOrderGiven: true, layOut: (cone) => layOut(cone, library) };
}

function layOut(cone: Cone, { Box, CalculableBox }: Exported): Laid {
  const before = cone.finishes[0] ?? 0;
  const root = Box.new(before);
  const boxes: Pick<Box, 'read'>[] = [root];
  for (let rank = 1; rank < cone.ids.length; rank += 1) {
    const own = cone.finishes[rank] ?? 0;
    const lags = Array.from(cone.lags.subarray(cone.first[rank], cone.first[rank + 1]));
    const sources = Array.from(cone.from.subarray(cone.first[rank], cone.first[rank + 1]), (from) => boxes[from]);
    const calculation = (): number => {
      let finish = own;
      for (let source = 0; source < sources.length; source += 1) {
        const bound = (sources[source]?.read() ?? NaN) + (lags[source] ?? 0);
        if (bound > finish) finish = bound;
      }
      return finish;
    };
    boxes.push(CalculableBox.new({ calculation }));
  }
  const finishes = new Int32Array(boxes.length);
  return {
    run: (days) => {
      root.write(before + days);
      for (let rank = 0; rank < boxes.length; rank += 1) finishes[rank] = boxes[rank]?.read() ?? NaN;
    },
    finishes: () => finishes,
  };
}
