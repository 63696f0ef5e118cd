import { restoreVersion } from '../api/wiki-versions';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';

interface Place {
  readonly spaceKey: string;
  readonly pageId: string;
  readonly title: string;
}

/** @returns what makes an old version the newest again and then shows it */
export function useRestore(place: Place): (version: number) => Promise<void> {
  const { jira: site } = useSession();
  const flags = useFlags();
  return async (version) => {
    const outcome = await restoreVersion(site, place.pageId, version);
    if (!outcome.ok) {
      const { message } = outcome.failure;
      flags.show({ id: 'restore', type: 'error', title: `Version ${version} was not restored`, description: message });
      return;
    }
    flags.show({ id: 'restore', type: 'success', title: `Version ${version} restored`, isAutoDismiss: true });
    navigate(wikiPaths.page(place));
  };
}
