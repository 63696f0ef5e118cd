import { router } from '@forge/bridge';

/**
 * Opens an address in a tab of its own; one that begins with `/` is of this Atlassian site. An app's page may not
 * follow links by itself: Atlassian asks the reader first when an address leads elsewhere.
 * https://developer.atlassian.com/platform/forge/apis-reference/ui-api-bridge/router/
 */
export function openAddress(address: string): void {
  void router.open(address);
}
