import { lazy, useState } from 'react';
import { LateMenu } from '../shared/ui/late-menu';
import { MoreButton } from '../shared/ui/more-button';
import type { PanelTools } from './panel-tools';
import type { VisibleView } from './panel-body';
import { RenameLaunch } from './rename-launch';
import { StateLine } from './state-line';
import { headingId, useFocusReturn } from './use-focus-return';

const loadMenu = async () => ({ default: (await import('./panel-menu')).PanelMenu });
const PanelMenu = lazy(loadMenu);

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
        <LateMenu load={loadMenu} button={(held) => <MoreButton {...held} id={menuButtonId} spacing="compact" />}>
          <PanelMenu
            buttonId={menuButtonId}
            onRename={view.kind === 'in-launch' && view.canLink ? startRenaming : null}
            onRefresh={() => void reload()}
          />
        </LateMenu>
      </div>
    </header>
  );
}
