import Button, { IconButton } from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import { lazy, useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { LateMenu } from '../../../shared/ui/late-menu';
import { MoreButton } from '../../../shared/ui/more-button';
import { headingId } from '../heading-id';
import { useLaunchTools } from '../launch-tools';
import { LaunchFacts } from './launch-facts';
import { RenameLaunch } from './rename-launch';

const loadMenu = async () => ({ default: (await import('./launch-menu')).LaunchMenu });
const LaunchMenu = lazy(loadMenu);

const menuButtonId = 'launch-menu';

/** Which launch, when, how it stands and who answers for it; and what can be done with the whole of it. */
export function LaunchHeader({ launch }: { readonly launch: LaunchView }) {
  const [renaming, setRenaming] = useState(false);
  return (
    <header className="launch-header">
      <div className="launches-head">
        {renaming ? (
          <RenameLaunch launch={launch} onClose={() => setRenaming(false)} />
        ) : (
          <div className="launch-name">
            <h1 id={headingId} tabIndex={-1} dir="auto" className="launches-title">
              {launch.name}
            </h1>
            {launch.canManage && (
              <IconButton
                id="rename-launch"
                icon={EditIcon}
                label="Rename launch"
                appearance="subtle"
                spacing="compact"
                onClick={() => setRenaming(true)}
              />
            )}
          </div>
        )}
        <Actions launch={launch} />
      </div>
      <LaunchFacts launch={launch} />
    </header>
  );
}

function Actions({ launch }: { readonly launch: LaunchView }) {
  const { act, busy, openDialog } = useLaunchTools();
  const mayChange = launch.canManage && launch.state === 'active';
  return (
    <div className="launches-buttons">
      {mayChange && launch.t0.due !== null && (
        <Button id="move-t0" onClick={() => openDialog('reanchor', 'move-t0')}>
          Move T-0
        </Button>
      )}
      {mayChange && (
        <Button
          isDisabled={busy}
          onClick={() =>
            void act('launch.baseline', { launchId: launch.id }, 'The dates of today are kept as a baseline.')
          }
        >
          Take baseline
        </Button>
      )}
      <LateMenu load={loadMenu} button={(held) => <MoreButton {...held} id={menuButtonId} />}>
        <LaunchMenu launch={launch} buttonId={menuButtonId} />
      </LateMenu>
    </div>
  );
}
