import Button from '@atlaskit/button/new';
import { addButtonId, type PanelTools } from './panel-tools';
import type { PanelView } from '../../src/contract/issue-panel';
import { NoLinkPermission } from './no-link-permission';

interface EmptyLaunchProps {
  readonly view: Extract<PanelView, { kind: 'not-in-launch' }>;
  readonly tools: PanelTools;
}

/** No dependency yet: what would be here, and the first step. */
export function EmptyLaunch({ view, tools }: EmptyLaunchProps) {
  return (
    <div className="calm">
      <p>
        Nothing gates this issue yet, and it gates nothing. Add a dependency, and {view.issue.key} follows when the date
        of the other issue moves, in working days and with the reason.
      </p>
      {view.canLink ? (
        <div className="button-row">
          <Button id={addButtonId} appearance="primary" onClick={tools.onAdd}>
            Add dependency
          </Button>
        </div>
      ) : (
        <NoLinkPermission />
      )}
    </div>
  );
}
