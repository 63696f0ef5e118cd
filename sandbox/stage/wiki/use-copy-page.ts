import { copyPage } from '../api/wiki-copy';
import { useFlags } from '../state/flags';
import { navigate } from '../state/router';
import { useSession } from '../state/session';
import { wikiPaths } from '../state/wiki-paths';
import type { PageInSpace } from './read-page-in-space';

/** @returns what copies the page beside itself and opens the copy */
export function useCopyPage({ page, space }: PageInSpace): () => Promise<void> {
  const { jira: site } = useSession();
  const flags = useFlags();
  return async () => {
    const title = `Copy of ${page.title}`;
    const outcome = await copyPage(site, { pageId: page.id, parentId: page.parentId ?? page.id, title });
    if (!outcome.ok) {
      const { message } = outcome.failure;
      flags.show({ id: 'copy', type: 'error', title: 'The page was not copied', description: message });
      return;
    }
    navigate(wikiPaths.page({ spaceKey: space.key, pageId: outcome.value.id, title }));
    flags.show({ id: 'copy', type: 'success', title: `This is "${title}"`, isAutoDismiss: true });
  };
}
