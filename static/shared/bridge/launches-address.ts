import { router } from '@forge/bridge';

/**
 * Address of a place of the launches page, such as `/launch/l-1`, to be sent to somebody.
 * @throws Error when the product cannot tell it
 */
export async function launchesAddress(path: string): Promise<string> {
  const address = await router.getUrl({ target: 'module', moduleKey: 'launches', path });
  if (address === null) throw new Error('Jira does not tell the address of the launches page');
  return address.href;
}
