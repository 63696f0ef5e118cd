import type { PanelView } from '../../contract/issue-panel';
import type { RippleId } from '../../domain/launches/launch';
import type { Request } from '../as-viewer';
import type { World } from '../ports';
import { noteSeen } from '../signals/note-seen';
import { loadPanel } from './load-panel';

/** The panel, and that this person has seen what it says of ripples of which they were told. */
export async function openPanel(world: World, { issueId, accountId }: Request): Promise<PanelView> {
  const panel = await loadPanel(world, issueId);
  if (panel.kind === 'in-launch')
    await noteSeen(
      world,
      accountId,
      panel.ripples.map(({ id }) => id as RippleId),
    );
  return panel;
}
