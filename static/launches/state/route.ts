/** Views of a launch, in the order in which they stand side by side. */
export const launchTabs = [
  'timeline',
  'calendar',
  'ripples',
  'gates',
  'changes',
  'formats',
  'triage',
  'escalations',
  'sync-debt',
  'settings',
] as const;
export type LaunchTab = (typeof launchTabs)[number];

/** A place within the launches page. */
export type Route =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'approvals' }
  | { readonly kind: 'launch'; readonly id: string; readonly tab: LaunchTab }
  | { readonly kind: 'unknown' };

/** @param path as the browser has it after the page's own address, such as `/launch/l-1/calendar` */
export function routeOf(path: string): Route {
  const [first, ...rest] = path.split('/').filter((step) => step !== '');
  switch (first) {
    case undefined:
      return { kind: 'list' };
    case 'new':
      return rest.length === 0 ? { kind: 'new' } : { kind: 'unknown' };
    case 'templates':
      return rest.length <= 1 ? { kind: 'templates' } : { kind: 'unknown' };
    case 'approvals':
      return rest.length === 0 ? { kind: 'approvals' } : { kind: 'unknown' };
    case 'launch':
      return launchRoute(rest);
    default:
      return { kind: 'unknown' };
  }
}

export function launchPath(id: string, tab: LaunchTab = 'timeline'): string {
  return tab === 'timeline' ? `/launch/${id}` : `/launch/${id}/${tab}`;
}

function launchRoute([id, tab = 'timeline', ...more]: readonly string[]): Route {
  if (id === undefined || more.length > 0 || !isTab(tab)) return { kind: 'unknown' };
  return { kind: 'launch', id, tab };
}

function isTab(text: string): text is LaunchTab {
  return launchTabs.some((tab) => tab === text);
}
