import { Modal } from '@forge/bridge';
import { openLaunches } from '../../shared/bridge/open-launches';
import { titleInWords } from '../../shared/what-if/text/title-in-words';
import { whatIfLink } from '../../shared/what-if/what-if-link';
import { movedMessage, type WhatIfContext } from './what-if-context';

/**
 * Opens the question over the page of Jira: the panel itself is too low for a dialog. Where the product opens none, the
 * launch page shows the same.
 * @param onMoved the date was set
 */
export async function openWhatIf(context: WhatIfContext, onMoved: () => void): Promise<void> {
  const { launchId, issue } = context;
  const modal = new Modal({
    size: 'large',
    title: titleInWords(issue),
    context,
    onClose: (payload: unknown) => {
      if (movedMessage.safeParse(payload).success) onMoved();
    },
  });
  try {
    await modal.open();
  } catch {
    openLaunches(whatIfLink(launchId, { issueId: issue.id, start: issue.start, due: issue.due }), { newTab: false });
  }
}
