import type { Kind } from '../engine/kind';

/** What packages export, by what they are imported as. Parsed where it is used: types, lint and tests do without them. */
export type Modules = Readonly<Record<string, unknown>>;

/** A package, or some that belong together, that can do what the engine does, or a part of it. */
export interface Library {
  /** What is imported. */
  readonly specifiers: readonly string[];
  /** Names of its kinds, for when it is not there. */
  readonly kindNames: readonly string[];
  /** @throws Error when a package does not export what is needed of it */
  readonly kinds: (modules: Modules) => readonly Kind[];
}
