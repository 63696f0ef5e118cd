import { router } from '@forge/bridge';

/** Shows an issue in place of the present page, or in a tab of its own where the reader asks for one. */
export function openIssue(issueKey: string, { newTab }: { readonly newTab: boolean }): void {
  void (newTab ? router.open({ target: 'issue', issueKey }) : router.navigate({ target: 'issue', issueKey }));
}
