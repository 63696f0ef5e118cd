import Button from '@atlaskit/button/new';
import type { KeyboardEvent } from 'react';
import type { DependencyView } from '../../../src/contract/dependency';
import { useInitialFocus } from '../../shared/ui/use-initial-focus';
import type { PanelTools, Side } from '../panel-tools';
import { issueShortName } from '../../shared/text/issue-name';

interface RemoveQuestionProps {
  readonly dependency: DependencyView;
  readonly side: Side;
  readonly tools: PanelTools;
  readonly onClose: () => void;
}

/** Asks once before a dependency goes, and says what stays. */
export function RemoveQuestion({ dependency, side, tools, onClose }: RemoveQuestionProps) {
  const removeButton = useInitialFocus<HTMLButtonElement>();
  const other = issueShortName(dependency.issue);
  const remove = async () => {
    await tools.act(
      'dependency.remove',
      { linkId: dependency.linkId },
      'Dependency removed. Dates stay where they are.',
    );
    onClose();
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };
  return (
    <div className="row-question" role="group" aria-label="Remove dependency">
      <p>
        Remove this dependency?{' '}
        {side === 'predecessor'
          ? `This issue no longer follows ${other}`
          : `${upper(other)} no longer follows this issue`}
        . Dates stay where they are, and the link goes from Jira too.
      </p>
      <div className="button-row">
        <Button
          appearance="danger"
          spacing="compact"
          ref={removeButton}
          isDisabled={tools.busy}
          onKeyDown={closeOnEscape}
          onClick={() => void remove()}
        >
          Remove
        </Button>
        <Button appearance="subtle" spacing="compact" onKeyDown={closeOnEscape} onClick={onClose}>
          Keep
        </Button>
      </div>
    </div>
  );
}

function upper(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
