import { exportPage } from '../api/wiki-export';
import type { WikiPage } from '../api/wiki-page';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import { renderHtml } from './render-html';
import { saveFile } from './save-file';
import { wordDocument } from './word-document';

/** @returns what saves the page, or an old version of it, as a file for Word */
export function useExportWord({ id, title }: WikiPage, version: number | undefined): () => Promise<void> {
  const { jira: site, email } = useSession();
  const flags = useFlags();
  return async () => {
    const which = version === undefined ? {} : { version };
    const outcome = await exportPage(site, { pageId: id, format: 'word', as: email, ...which });
    if (outcome.ok) {
      const text = wordDocument(title, renderHtml(outcome.value));
      saveFile({
        name: `${title.replace(/[^\p{L}\p{N}.-]+/gu, '+')}.doc`,
        type: 'application/vnd.ms-word',
        content: text,
      });
      return;
    }
    const { message } = outcome.failure;
    flags.show({ id: 'word', type: 'error', title: 'The page was not exported', description: message });
  };
}
