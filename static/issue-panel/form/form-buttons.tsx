import Button from '@atlaskit/button/new';

interface FormButtonsProps {
  /** Why it cannot be saved yet. */
  readonly block: string | null;
  readonly saving: boolean;
  readonly onCancel: () => void;
}

export function FormButtons({ block, saving, onCancel }: FormButtonsProps) {
  return (
    <div className="button-row form-buttons">
      <Button
        type="submit"
        appearance="primary"
        isLoading={saving}
        isDisabled={block !== null}
        aria-describedby={block === null ? undefined : 'save-block'}
      >
        Save dependency
      </Button>
      <Button appearance="subtle" onClick={onCancel}>
        Cancel
      </Button>
      {block !== null && (
        <span id="save-block" className="subtle">
          {block}
        </span>
      )}
    </div>
  );
}
