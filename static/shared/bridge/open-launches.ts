import { router } from '@forge/bridge';

/** Shows a place of the launches page, such as `/launch/l-1`, from wherever the reader is in Jira or Confluence. */
export function openLaunches(path: string, { newTab }: { readonly newTab: boolean }): void {
  const place = { target: 'module', moduleKey: 'launches', path } as const;
  void (newTab ? router.open(place) : router.navigate(place));
}
