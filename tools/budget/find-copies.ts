import { ownerOf } from '../bundle/owner-of';

/** A package that is shipped more than once. */
export interface Copies {
  readonly name: string;
  /** Where each copy lies, from the project's root. */
  readonly folders: readonly string[];
}

/** @param modules of one thing that is shipped, from the project's root */
export function findCopies(modules: readonly string[]): Copies[] {
  const folders = new Map<string, Set<string>>();
  for (const { name, folder } of modules.map(ownerOf)) {
    if (folder !== undefined) folders.set(name, (folders.get(name) ?? new Set()).add(folder));
  }
  return [...folders]
    .filter(([, places]) => places.size > 1)
    .map(([name, places]) => ({ name, folders: [...places].sort() }));
}
