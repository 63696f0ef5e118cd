import type { PageRoute } from './wiki-route';

interface PagePlace {
  readonly spaceKey: string;
  readonly pageId: string;
  readonly title?: string;
  readonly version?: number;
}

/** Addresses in Confluence, as it writes them itself. */
export const wikiPaths = {
  home: '/wiki',
  space: (spaceKey: string) => `/wiki/spaces/${encodeURIComponent(spaceKey)}/overview`,
  page: ({ spaceKey, pageId, title, version }: PagePlace) => {
    const slug = title === undefined ? '' : `/${slugOf(title)}`;
    return `${base(spaceKey)}/${pageId}${slug}${version === undefined ? '' : `?version=${version}`}`;
  },
  edit: ({ spaceKey, pageId }: PagePlace) => `${base(spaceKey)}/edit-v2/${pageId}`,
  history: ({ spaceKey, pageId }: PagePlace) => `${base(spaceKey)}/${pageId}/history`,
  /** Without the space, which whoever has only an id does not know. */
  byId: (pageId: string, view: 'page' | 'edit' | 'history' = 'page') =>
    `/wiki/pages/${actions[view]}?pageId=${encodeURIComponent(pageId)}`,
  print: ({ pageId, version }: Pick<PageRoute, 'pageId' | 'version'>) => {
    const which = version === undefined ? '' : `&version=${version}`;
    return `/wiki/spaces/flyingpdf/pdfpageexport.action?pageId=${pageId}${which}`;
  },
};

const actions = { page: 'viewpage.action', edit: 'editpage.action', history: 'viewpreviousversions.action' } as const;

function base(spaceKey: string): string {
  return `/wiki/spaces/${encodeURIComponent(spaceKey)}/pages`;
}

/** `Atlas 2.0 launch` → `Atlas+2.0+launch` */
function slugOf(title: string): string {
  return encodeURIComponent(title).replaceAll('%20', '+');
}
