import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Trouble } from '../../shared/ui/trouble';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import { useVersions } from './use-versions';
import { VersionComparison } from './version-comparison';
import { VersionRow } from './version-row';
import './versions.css';

/** Who changed the brief, when, what and why, the newest first; each can be compared with the one before. */
export function VersionsView({ onClose }: { readonly onClose: () => void }) {
  const heading = useInitialFocus<HTMLHeadingElement>();
  const { versions, more, state, load } = useVersions();
  const [opened, setOpened] = useState<number | null>(null);
  return (
    <section aria-labelledby="versions-title" className="brief-versions">
      <div className="brief-section-head">
        <h2 id="versions-title" ref={heading} tabIndex={-1} className="brief-panel-title">
          Versions
        </h2>
        <Button spacing="compact" onClick={onClose}>
          Back to the brief
        </Button>
      </div>
      <ol className="brief-version-list">
        {versions.map((version) => (
          <VersionRow
            key={version.number}
            version={version}
            isOpen={opened === version.number}
            onToggle={() => setOpened(opened === version.number ? null : version.number)}
          >
            {opened === version.number && <VersionComparison number={version.number} />}
          </VersionRow>
        ))}
      </ol>
      {state.kind === 'failed' && (
        <Trouble title="Lockstep could not load the versions" onRetry={() => void load()}>
          {state.message}. Nothing was changed.
        </Trouble>
      )}
      {state.kind === 'loading' && (
        <p role="status" className="subtle">
          Reading versions…
        </p>
      )}
      {state.kind === 'loaded' && more && (
        <div className="button-row">
          <Button spacing="compact" onClick={() => void load()}>
            Show older versions
          </Button>
        </div>
      )}
      {state.kind === 'loaded' && versions.length === 0 && <p className="subtle">No version yet.</p>}
    </section>
  );
}
