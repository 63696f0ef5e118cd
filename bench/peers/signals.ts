import { z } from 'zod';
import type { Cone } from '../engine/cone';
import type { Kind } from '../engine/kind';
import { isFunction } from './is-function';
import type { Library } from './library';

interface Signal {
  value: number;
}

const exported = z.object({
  signal: z.custom<(value: number) => Signal>(isFunction),
  computed: z.custom<(reckon: () => number) => Readonly<Signal>>(isFunction),
  effect: z.custom<(run: () => void) => unknown>(isFunction),
});
type Exported = z.infer<typeof exported>;

const specifier = '@preact/signals-core';
const pulledName = `${specifier}, pulled in a given order`;
const effectsName = `${specifier}, effects`;

/** A computed value per milestone, the changed one a signal. */
export const signals: Library = {
  specifiers: [specifier],
  kindNames: [effectsName, pulledName],
  kinds: (modules) => {
    const library = exported.parse(modules[specifier]);
    return [effects(library), pulled(library)];
  },
};

/** An effect per milestone, so that every date is told when it moves: as an app would use it. */
function effects(library: Exported): Kind {
  return {
    name: effectsName,
    layOut: (cone) => {
      const { root, values } = valuesOf(cone, library);
      const before = cone.finishes[0] ?? 0;
      const finishes = new Int32Array(values.length);
      values.forEach((one, rank) => {
        library.effect(() => {
          finishes[rank] = one.value;
        });
      });
      return {
        run: (days) => {
          root.value = before + days;
        },
        finishes: () => finishes,
      };
    },
  };
}

/** Nothing is told; all are read in a topological order that is handed over. */
function pulled(library: Exported): Kind {
  return {
    name: pulledName,
    isOrderGiven: true,
    layOut: (cone) => {
      const { root, values } = valuesOf(cone, library);
      const before = cone.finishes[0] ?? 0;
      const finishes = new Int32Array(values.length);
      return {
        run: (days) => {
          root.value = before + days;
          for (let rank = 0; rank < values.length; rank += 1) finishes[rank] = values[rank]?.value ?? NaN;
        },
        finishes: () => finishes,
      };
    },
  };
}

interface Values {
  readonly root: Signal;
  /** By rank. */
  readonly values: readonly Readonly<Signal>[];
}

function valuesOf(cone: Cone, { signal, computed }: Exported): Values {
  const root = signal(cone.finishes[0] ?? 0);
  const values: Readonly<Signal>[] = [root];
  for (let rank = 1; rank < cone.ids.length; rank += 1) {
    const own = cone.finishes[rank] ?? 0;
    const lags = Array.from(cone.lags.subarray(cone.first[rank], cone.first[rank + 1]));
    const sources = Array.from(cone.from.subarray(cone.first[rank], cone.first[rank + 1]), (from) => values[from]);
    values.push(
      computed(() => {
        let finish = own;
        for (let source = 0; source < sources.length; source += 1) {
          const bound = (sources[source]?.value ?? NaN) + (lags[source] ?? 0);
          if (bound > finish) finish = bound;
        }
        return finish;
      }),
    );
  }
  return { root, values };
}
