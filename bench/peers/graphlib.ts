import { z } from 'zod';
import type { Kind } from '../engine/kind';
import { isFunction } from './is-function';
import type { Library, Modules } from './library';
import { sumInOrder } from './sum-in-order';

interface Graph {
  setNode(key: string): unknown;
  setEdge(from: string, to: string): unknown;
}

const exported = z.object({
  Graph: z.custom<new () => Graph>(isFunction),
  alg: z.object({ topsort: z.custom<(graph: Graph) => string[]>(isFunction) }),
});

const specifier = '@dagrejs/graphlib';
const name = `${specifier}, order and sum`;

/** It orders a graph; the sum in that order is measured with it. */
export const graphlib: Library = {
  specifiers: [specifier],
  kindNames: [name],
  kinds: (modules) => [kindOf(modules)],
};

function kindOf(modules: Modules): Kind {
  const { Graph, alg } = exported.parse(modules[specifier]);
  return {
    name,
    layOut: (cone) => {
      const graph = new Graph();
      for (const rank of cone.ids.keys()) graph.setNode(String(rank));
      for (const rank of cone.ids.keys()) {
        const links = cone.from.subarray(cone.first[rank], cone.first[rank + 1]);
        for (const from of links) graph.setEdge(String(from), String(rank));
      }
      const finishes = new Int32Array(cone.ids.length);
      return {
        run: (days) => sumInOrder(cone, finishes, { order: alg.topsort(graph), days }),
        finishes: () => finishes,
      };
    },
  };
}
