import { z } from 'zod';
import type { Kind } from '../engine/kind';
import { isFunction } from './is-function';
import type { Library, Modules } from './library';
import { sumInOrder } from './sum-in-order';

interface Graph {
  addNode(key: string): unknown;
  addDirectedEdge(from: string, to: string): unknown;
}

const graphs = z.object({ DirectedGraph: z.custom<new () => Graph>(isFunction) });
const orders = z.object({ topologicalSort: z.custom<(graph: Graph) => string[]>(isFunction) });

const name = 'graphology-dag, order and sum';

/** It orders a graph; the sum in that order is measured with it. */
export const graphology: Library = {
  specifiers: ['graphology', 'graphology-dag'],
  kindNames: [name],
  kinds: (modules) => [kindOf(modules)],
};

function kindOf(modules: Modules): Kind {
  const { DirectedGraph } = graphs.parse(modules.graphology);
  const { topologicalSort } = orders.parse(modules['graphology-dag']);
  return {
    name,
    layOut: (cone) => {
      const graph = new DirectedGraph();
      for (const rank of cone.ids.keys()) graph.addNode(String(rank));
      for (const rank of cone.ids.keys()) {
        const links = cone.from.subarray(cone.first[rank], cone.first[rank + 1]);
        for (const from of links) graph.addDirectedEdge(String(from), String(rank));
      }
      const finishes = new Int32Array(cone.ids.length);
      return {
        run: (days) => sumInOrder(cone, finishes, { order: topologicalSort(graph), days }),
        finishes: () => finishes,
      };
    },
  };
}
