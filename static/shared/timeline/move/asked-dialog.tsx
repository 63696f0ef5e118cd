import { lazy, Suspense } from 'react';
import { PartBoundary } from '../../ui/part-boundary';
import type { Asking } from './asking';
import type { Mover } from './use-move';

const WhatIfDialog = lazy(async () => ({ default: (await import('../../what-if/what-if-dialog')).WhatIfDialog }));

interface AskedDialogProps {
  readonly launchId: string;
  readonly mover: Mover;
  readonly asking: Asking;
}

/** What a date would set off, over the picture; nothing while nobody asks. */
export function AskedDialog({ launchId, mover, asking }: AskedDialogProps) {
  const { state, see, drop } = mover;
  if (state.kind !== 'asked') return null;
  const leave = () => {
    drop();
    asking.onLeft();
  };
  return (
    <PartBoundary>
      <Suspense fallback={<p className="visually-hidden">Opening…</p>}>
        <WhatIfDialog
          launchId={launchId}
          asked={state.asked}
          known={state.milestone ?? null}
          onClose={leave}
          onFound={see}
          onMoved={(issue) => {
            leave();
            asking.onMoved(issue);
          }}
        />
      </Suspense>
    </PartBoundary>
  );
}
