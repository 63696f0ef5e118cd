import Button from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import { lazy, useState } from 'react';
import { LazyPart } from '../lazy-part';
import type { Fault } from '../state/draft-faults';
import { sectionNames, type SectionKey } from '../state/sections';
import { isChanged, type OpenSettings, type SettingsTools } from '../state/use-settings';
import { savedInWords } from '../text/saved-in-words';

const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog')).SaveDialog }));

interface SaveBarProps {
  readonly open: OpenSettings;
  readonly faults: readonly Fault[];
  readonly tools: SettingsTools;
  readonly onShow: (section: SectionKey) => void;
}

/** Always in sight: whether all is saved, and the way to save it. */
export function SaveBar({ open, faults, tools, onShow }: SaveBarProps) {
  const [asking, setAsking] = useState(false);
  const changed = isChanged(open);
  const [fault] = changed ? faults : [];
  return (
    <div className="save-bar" role="region" aria-label="Saved state">
      <div className="save-state" role="status">
        <SavedState open={open} />
        {fault !== undefined && (
          <span className="with-icon tone-bad">
            <StatusErrorIcon label="" size="small" />
            {fault.text}
          </span>
        )}
      </div>
      <div className="settings-buttons">
        {fault !== undefined && (
          <Button appearance="subtle" onClick={() => onShow(fault.section)}>
            Go to {sectionNames[fault.section].toLowerCase()}
          </Button>
        )}
        {changed && (
          <Button appearance="subtle" onClick={tools.discard}>
            Discard changes
          </Button>
        )}
        <Button
          appearance="primary"
          isDisabled={!changed || fault !== undefined || open.theirs !== null}
          onClick={() => setAsking(true)}
        >
          Review and save
        </Button>
      </div>
      {asking && (
        <LazyPart>
          <SaveDialog draft={open.draft} onSave={tools.save} onClose={() => setAsking(false)} />
        </LazyPart>
      )}
    </div>
  );
}

function SavedState({ open }: { readonly open: OpenSettings }) {
  if (!isChanged(open)) {
    return (
      <span className="with-icon tone-good">
        <StatusSuccessIcon label="" size="small" />
        {savedInWords(open.view)}
      </span>
    );
  }
  return (
    <>
      <span className="with-icon tone-moved">
        <EditIcon label="" size="small" />
        <strong>Unsaved changes</strong>
      </span>
      <span className="subtle">
        {open.broughtBack ? 'Brought back from before you left the page' : savedInWords(open.view)}
      </span>
    </>
  );
}
