import Button from '@atlaskit/button/new';
import { view } from '@forge/bridge';
import { ErrorMessage } from '../shared/ui/error-message';

interface ConfigButtonsProps {
  /** Why it cannot be saved yet. */
  readonly block: string | null;
  readonly saving: boolean;
  readonly problem: string | null;
}

export function ConfigButtons({ block, saving, problem }: ConfigButtonsProps) {
  return (
    <>
      <ErrorMessage id="config-problem" text={problem} />
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          isDisabled={block !== null}
          isLoading={saving}
          aria-describedby={block === null ? undefined : 'config-block'}
        >
          Save
        </Button>
        <Button appearance="subtle" onClick={() => void view.close().catch(() => undefined)}>
          Cancel
        </Button>
        {block !== null && (
          <span id="config-block" className="subtle">
            {block}
          </span>
        )}
      </div>
    </>
  );
}
