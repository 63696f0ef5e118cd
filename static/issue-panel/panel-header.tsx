import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import { useState } from 'react';
import { MoreMenu } from '../shared/ui/more-menu';
import type { PanelTools } from './panel-tools';
import type { VisibleView } from './panel-body';
import { RenameLaunch } from './rename-launch';
import { StateLine } from './state-line';
import { headingId, useFocusReturn } from './use-focus-return';

const menuButtonId = 'panel-menu';

interface PanelHeaderProps {
  readonly view: VisibleView;
  readonly tools: PanelTools;
  readonly reload: () => Promise<void>;
}

/** Launch, state in words, and what is seldom needed in a menu. */
export function PanelHeader({ view, tools, reload }: PanelHeaderProps) {
  const [renaming, setRenaming] = useState(false);
  const openedFrom = useFocusReturn(!renaming);
  const launch = view.kind === 'in-launch' ? view.launch : null;
  const startRenaming = () => {
    openedFrom(menuButtonId);
    setRenaming(true);
  };

  if (renaming && launch !== null) {
    return <RenameLaunch name={launch.name} act={tools.act} onClose={() => setRenaming(false)} />;
  }
  return (
    <header className="panel-header">
      <h1 id={headingId} tabIndex={-1} className="panel-title">
        {launch?.name ?? 'No launch yet'}
      </h1>
      {view.kind === 'in-launch' && <StateLine panel={view} />}
      <div className="panel-menu">
        <MoreMenu id={menuButtonId} spacing="compact">
          {view.kind === 'in-launch' && view.canLink && (
            <DropdownItem onClick={startRenaming}>Rename launch</DropdownItem>
          )}
          <DropdownItem onClick={() => void reload()}>Refresh</DropdownItem>
        </MoreMenu>
      </div>
    </header>
  );
}
