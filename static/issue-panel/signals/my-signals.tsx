import Button from '@atlaskit/button/new';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { AcknowledgedNote } from '../../shared/signals/acknowledged-note';
import { PartBoundary } from '../../shared/ui/part-boundary';
import { useMySignals } from './use-my-signals';

// Few are asked; their banner and its note are fetched when there is one.
const SignalBanner = lazy(async () => ({ default: (await import('./signal-banner')).SignalBanner }));

/** A banner for each thing about this issue that the viewer is asked to look at. */
export function MySignals({ panel }: { readonly panel: InLaunch }) {
  const { escalations, failure, reload } = useMySignals(panel);
  /** How often the viewer has acknowledged something since the panel was opened. */
  const [times, setTimes] = useState(0);
  const onDone = useCallback(async () => {
    await reload();
    setTimes((before) => before + 1);
  }, [reload]);
  return (
    <>
      <div aria-live="polite" className="notices">
        {times > 0 && <AcknowledgedNote key={times} />}
        {failure !== null && (
          <p className="subtle">
            Could not read what you are asked to look at: {failure}.{' '}
            <Button spacing="compact" appearance="subtle" onClick={() => void reload()}>
              Try again
            </Button>
          </p>
        )}
      </div>
      {escalations.length > 0 && (
        <PartBoundary>
          <Suspense fallback={<p className="subtle">Opening what you are asked to look at…</p>}>
            <div className="banners">
              {escalations.map((escalation) => (
                <SignalBanner key={escalation.id} escalation={escalation} onDone={onDone} />
              ))}
            </div>
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
