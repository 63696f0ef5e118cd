/** Where code comes from: a package as it is installed, or a room of our own. */
export interface Owner {
  readonly name: string;
  /** Of a package: its folder. Two folders with one name are two copies. */
  readonly folder?: string;
}

/** @param path of a module, from the project's root */
export function ownerOf(path: string): Owner {
  const parts = path.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at >= 0) {
    const end = at + (parts[at + 1]?.startsWith('@') ? 3 : 2);
    return { name: parts.slice(at + 1, end).join('/'), folder: parts.slice(0, end).join('/') };
  }
  // What a bundler adds of its own has no place in the tree.
  if (!/^(static|src)\//.test(path)) return { name: 'the bundler' };
  const depth = /^(static\/shared|src\/domain)\//.test(path) ? 3 : 2;
  return { name: parts.slice(0, Math.min(depth, parts.length - 1)).join('/') };
}
