import type { Route } from './route';

/** @returns a look-up of the scopes that an operation needs; undefined where no row covers it */
export function scopesOf(
  routes: readonly Pick<Route, 'method' | 'path' | 'scopes'>[],
  uncoveredPaths: readonly string[],
) {
  const rows = routes.map((route) => ({ ...route, pattern: patternOf(route.path) }));
  return (method: string, path: string): readonly string[] | undefined => {
    const plain = path.split('?')[0] ?? path;
    if (uncoveredPaths.includes(plain)) return undefined;
    return rows.find((row) => row.method === method.toUpperCase() && row.pattern.test(plain))?.scopes;
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
}
