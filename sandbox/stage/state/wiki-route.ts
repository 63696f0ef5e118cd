/** A place in Confluence. */
export type WikiRoute = { readonly view: 'home' } | { readonly view: 'space'; readonly spaceKey: string } | PageRoute;

/** A page, alone or in its space: Confluence's short addresses name no space. */
export interface PageRoute {
  readonly view: 'page' | 'edit' | 'history' | 'print';
  readonly pageId: string;
  readonly spaceKey?: string;
  /** undefined: the newest */
  readonly version?: number;
}

/**
 * @param steps of the path below `/wiki`
 * @returns undefined where Confluence has no page
 */
export function wikiRouteOf(steps: readonly string[], query: URLSearchParams): WikiRoute | undefined {
  const [first, spaceKey, third] = steps;
  if (first === undefined || (first === 'spaces' && spaceKey === undefined)) return { view: 'home' };
  if (first === 'pages') return oldRouteOf(spaceKey, query);
  if (first !== 'spaces' || spaceKey === undefined) return undefined;
  if (spaceKey === 'flyingpdf') return printRouteOf(query);
  if (third === undefined || third === 'overview') return { view: 'space', spaceKey };
  return third === 'pages' ? pageRouteOf(spaceKey, steps.slice(3), query) : undefined;
}

/** @param steps below `/wiki/spaces/KEY/pages` */
function pageRouteOf(
  spaceKey: string,
  [first, second]: readonly string[],
  query: URLSearchParams,
): WikiRoute | undefined {
  if (first === undefined) return { view: 'space', spaceKey };
  if (first === 'edit-v2') return second === undefined ? undefined : place('edit', second, { spaceKey });
  if (second === 'edit' || second === 'history') return place(second, first, { spaceKey });
  return place('page', first, { spaceKey, ...versionOf(query) });
}

/** Addresses from before spaces were in them, which Confluence still answers. */
function oldRouteOf(action: string | undefined, query: URLSearchParams): WikiRoute | undefined {
  const pageId = query.get('pageId') ?? '';
  if (action === 'viewpage.action') return place('page', pageId, versionOf(query));
  if (action === 'viewpreviousversions.action') return place('history', pageId, {});
  return action === 'editpage.action' ? place('edit', pageId, {}) : undefined;
}

function printRouteOf(query: URLSearchParams): WikiRoute | undefined {
  return place('print', query.get('pageId') ?? '', versionOf(query));
}

function place(
  view: PageRoute['view'],
  pageId: string,
  more: Pick<PageRoute, 'spaceKey' | 'version'>,
): PageRoute | undefined {
  return /^\d+$/.test(pageId) ? { view, pageId, ...more } : undefined;
}

function versionOf(query: URLSearchParams): { version?: number } {
  const version = Number(query.get('version'));
  return Number.isInteger(version) && version > 0 ? { version } : {};
}
