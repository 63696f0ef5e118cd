import { lazy } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { LazyPart } from '../../lazy-part';
import type { Dialog } from '../launch-tools';

const ReanchorDialog = lazy(async () => ({ default: (await import('./reanchor-dialog')).ReanchorDialog }));
const CalendarDialog = lazy(async () => ({ default: (await import('./calendar-dialog')).CalendarDialog }));
const RemoveDialog = lazy(async () => ({ default: (await import('./remove-dialog')).RemoveDialog }));

interface LaunchDialogProps {
  readonly dialog: Dialog;
  readonly launch: LaunchView;
  readonly onClose: () => void;
  readonly onLeaving: (leaving: boolean) => void;
}

/** The dialog that is open. Its code is fetched when it is asked for. */
export function LaunchDialog({ dialog, launch, onClose, onLeaving }: LaunchDialogProps) {
  return <LazyPart fallback={<p className="visually-hidden">Opening…</p>}>{content()}</LazyPart>;

  function content() {
    switch (dialog) {
      case 'reanchor':
        return <ReanchorDialog launch={launch} onClose={onClose} />;
      case 'calendar':
        return <CalendarDialog launch={launch} onClose={onClose} />;
      case 'remove':
        return <RemoveDialog launch={launch} onClose={onClose} onLeaving={onLeaving} />;
    }
  }
}
