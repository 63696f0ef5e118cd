import type { SourceFile } from './read-imports';

/** Files that import each other in a circle, first and last the same; undefined when there is none. */
export function findImportCycle(files: readonly SourceFile[]): string[] | undefined {
  const importsByPath = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const target of importsByPath.get(path) ?? []) {
      const cycle = importsByPath.has(target) ? visit(target, [...way, path]) : undefined;
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of importsByPath.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
