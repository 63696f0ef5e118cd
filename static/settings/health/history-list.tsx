import Button from '@atlaskit/button/new';
import { LoadingLines } from '../../shared/ui/loading-lines';
import { formatInstant } from '../../shared/text/format-instant';
import { saverName } from '../text/saved-in-words';
import { useHistory, type Save } from './use-history';

interface HistoryListProps {
  /** The version that stands now. */
  readonly version: number;
  /** Only saves after this version. */
  readonly since?: number;
}

/** Who saved what, the last first. */
export function HistoryList({ version, since = 0 }: HistoryListProps) {
  const { state, load } = useHistory(version);
  switch (state.kind) {
    case 'loading':
      return <LoadingLines label="Reading past saves…" lines={3} />;
    case 'failed':
      return (
        <p role="alert">
          Could not read past saves: {state.message}.{' '}
          <Button appearance="subtle" spacing="compact" onClick={() => void load()}>
            Try again
          </Button>
        </p>
      );
    case 'history':
      return <Saves saves={state.saves.filter((save) => save.version > since)} />;
  }
}

function Saves({ saves }: { readonly saves: readonly Save[] }) {
  if (saves.length === 0) return <p className="subtle">Nothing has been saved yet.</p>;
  return (
    <ol className="save-list">
      {saves.map((save) => (
        <li key={save.version}>
          <strong>Version {save.version}</strong>
          <span className="subtle">
            {save.at !== null && `${formatInstant(save.at)} `}by {saverName(save.by)}
          </span>
          <ul className="settings-sentences">
            {save.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
