import './from-existing.css';
import { useState } from 'react';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { useStart } from '../form/use-start';
import type { CreateProps } from '../ways-to-create';
import { ExistingForm } from './existing-form';
import { SourceFields } from './source-fields';
import { useExisting } from './use-existing';
import { useViewer } from './use-viewer';

/** Issues that are there already become a launch; nothing of them is changed but the links that are ticked. */
export function FromExisting({ sources, onStarted, onUnsure }: CreateProps) {
  const viewer = useViewer(sources.viewer);
  const [searches, setSearches] = useState(0);
  const { starting, refusal, start, forget } = useStart({ onStarted, onUnsure });
  const { state, find } = useExisting(() => {
    forget();
    setSearches((before) => before + 1);
  });
  return (
    <div className="from-existing">
      <SourceFields
        searching={state.kind === 'searching'}
        problem={state.kind === 'failed' ? state.message : null}
        onFind={find}
      />
      {state.kind === 'searching' && <LoadingLines label="Looking for issues…" />}
      {state.kind === 'found' && state.found.issues.length === 0 && (
        <p role="status">No issue was found that you can see. Change the search.</p>
      )}
      {state.kind === 'found' && state.found.issues.length > 0 && (
        <ExistingForm
          key={searches}
          found={state.found}
          viewer={viewer}
          starting={starting}
          refusal={refusal}
          onTake={(wish) => void start(wish.name, () => callLaunches('existing.take', wish))}
        />
      )}
    </div>
  );
}
