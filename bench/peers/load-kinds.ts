import type { Kind } from '../engine/kind';
import { libraries } from './libraries';
import type { Modules } from './library';

export interface LoadedKinds {
  readonly kinds: readonly Kind[];
  /** Names of those that cannot be measured. */
  readonly missing: readonly string[];
}

/** What the engine is measured against, as far as it is there. */
export function loadKinds(modules: Modules): LoadedKinds {
  const isThere = (specifier: string): boolean => specifier in modules;
  const there = libraries.filter(({ specifiers }) => specifiers.every(isThere));
  const missing = libraries.filter((library) => !there.includes(library));
  return {
    kinds: there.flatMap(({ kinds }) => kinds(modules)),
    missing: missing.flatMap(({ kindNames }) => kindNames),
  };
}
