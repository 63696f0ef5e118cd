import { chronograph } from './chronograph';
import { dateFns } from './date-fns';
import { graphlib } from './graphlib';
import { graphology } from './graphology';
import type { Library } from './library';
import { signals } from './signals';

/** The usual way. */
export const usualWay: Library = dateFns;

/** Peers: what can re-propagate or order a graph. */
export const peers: readonly Library[] = [signals, chronograph, graphology, graphlib];

export const libraries: readonly Library[] = [usualWay, ...peers];
