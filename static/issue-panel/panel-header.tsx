import { IconButton } from '@atlaskit/button/new';
import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import ShowMoreHorizontalIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState } from 'react';
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
        <DropdownMenu<HTMLButtonElement>
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- still needed without the top layer: keeps the menu inside the header landmark
          shouldRenderToParent
          placement="bottom-end"
          trigger={({ triggerRef, isSelected, testId, ...props }) => (
            <IconButton
              {...props}
              ref={triggerRef}
              id={menuButtonId}
              isSelected={isSelected ?? false}
              {...(testId === undefined ? {} : { testId })}
              icon={ShowMoreHorizontalIcon}
              label="More actions"
              appearance="subtle"
              spacing="compact"
            />
          )}
        >
          <DropdownItemGroup>
            {view.kind === 'in-launch' && view.canLink && (
              <DropdownItem onClick={startRenaming}>Rename launch</DropdownItem>
            )}
            <DropdownItem onClick={() => void reload()}>Refresh</DropdownItem>
          </DropdownItemGroup>
        </DropdownMenu>
      </div>
    </header>
  );
}
