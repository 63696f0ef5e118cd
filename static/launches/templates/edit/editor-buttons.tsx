import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useInitialFocus } from '../../../shared/ui/use-initial-focus';
import type { TemplateEditing } from './use-template-editor';

interface EditorButtonsProps {
  readonly editing: TemplateEditing;
  readonly isNew: boolean;
}

/** Save, leave and remove; what would be lost is asked first. */
export function EditorButtons({ editing, isNew }: EditorButtonsProps) {
  const [asking, setAsking] = useState<'leave' | 'remove' | null>(null);
  const { judged, isChanged, busy } = editing;
  const stay = () => setAsking(null);
  if (asking === 'leave') {
    return (
      <Question words="Drop what you typed?" act="Drop it" keep="Go on writing" onAct={editing.leave} onKeep={stay} />
    );
  }
  if (asking === 'remove') {
    return (
      <Question
        words="Remove this template? Launches that were made from it stay."
        act="Remove template"
        keep="Keep it"
        onAct={() => {
          stay();
          void editing.remove();
        }}
        onKeep={stay}
      />
    );
  }
  const isDone = !isNew && !isChanged;
  const block = judged.form === null ? 'Correct what is marked first.' : isDone ? 'Everything is saved.' : null;
  return (
    <div className="button-row">
      <Button
        appearance="primary"
        isLoading={busy}
        isDisabled={block !== null}
        aria-describedby={block === null ? undefined : 'save-block'}
        onClick={() => void editing.save()}
      >
        Save template
      </Button>
      <Button appearance="subtle" onClick={() => (isChanged ? setAsking('leave') : editing.leave())}>
        {isDone ? 'Close' : 'Cancel'}
      </Button>
      {!isNew && (
        <Button appearance="subtle" onClick={() => setAsking('remove')}>
          Remove template
        </Button>
      )}
      {block !== null && (
        <span id="save-block" className="subtle">
          {block}
        </span>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly words: string;
  readonly act: string;
  readonly keep: string;
  readonly onAct: () => void;
  readonly onKeep: () => void;
}

function Question({ words, act, keep, onAct, onKeep }: QuestionProps) {
  const safe = useInitialFocus<HTMLButtonElement>();
  return (
    <div role="group" aria-label={words} className="button-row">
      <span>{words}</span>
      <Button ref={safe} onClick={onKeep}>
        {keep}
      </Button>
      <Button appearance="danger" onClick={onAct}>
        {act}
      </Button>
    </div>
  );
}
