import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message/section-message';

interface ConflictChoiceProps {
  readonly busy: boolean;
  readonly onKeepMine: () => Promise<void>;
  readonly onTakeTheirs: () => Promise<void>;
}

/** Somebody saved in between: neither is lost before the writer has chosen. */
export function ConflictChoice({ busy, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  return (
    <div role="alert">
      <SectionMessage appearance="warning" title="Somebody saved this template while you were writing">
        <p>Nothing of yours was saved yet, nothing of theirs was changed. What you take can be undone.</p>
        <div className="button-row">
          <Button isLoading={busy} onClick={() => void onKeepMine()}>
            Save mine over it
          </Button>
          <Button onClick={() => void onTakeTheirs()}>Take theirs</Button>
        </div>
      </SectionMessage>
    </div>
  );
}
