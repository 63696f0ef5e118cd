import './changes.css';
import Button from '@atlaskit/button/new';
import { useCallback, useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices } from '../../../shared/ui/notices';
import { Trouble } from '../../../shared/ui/trouble';
import { useLaunchTools } from '../launch-tools';
import { changeButtonId } from './change-button-id';
import { ChangeList, type Told } from './change-list';
import type { Decided } from './decision-form';
import { FrozenLine } from './frozen-line';
import { SayChange } from './say-change';
import { useChanges } from './use-changes';

const openerId = 'open-change-request';

/** Changes of scope since it was frozen: what each costs, and the place to decide. */
export function ChangesTab({ launch }: { readonly launch: LaunchView }) {
  const { reload: reloadLaunch } = useLaunchTools();
  const { state, reload } = useChanges(launch.id, launch.beat);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [saying, setSaying] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const onDecided = useCallback(
    async (id: string, outcome: Decided) => {
      setTold({ id, outcome });
      await Promise.all([reload(), reloadLaunch()]);
      // The form has gone with the decision; the request stands in another list with the next drawing.
      focusSoon(changeButtonId(id));
    },
    [reload, reloadLaunch],
  );

  if (state.kind === 'loading') return <LoadingLines label="Reading the changes…" lines={5} />;
  if (state.kind === 'failed') {
    return (
      <Trouble title="Lockstep could not load the changes" onRetry={() => void reload()}>
        {state.message}. Nothing was changed.
      </Trouble>
    );
  }
  const { changes, frozen, canManage, failure } = state;
  const lists = { launchId: launch.id, opened, told, onToggle: toggle, onDecided };
  const mayOpen = canManage && launch.state === 'active';
  return (
    <div className="changes">
      <Notices notice={null} failure={failure} onRetry={() => void reload()} />
      <FrozenLine frozen={frozen} />
      {changes.length === 0 && (
        <p className="subtle">
          No change request yet. Each one says which claims and assets name the feature, what it costs to do them again,
          and which dates would move.
        </p>
      )}
      <ChangeList title="Open" rows={changes.filter((row) => row.state === 'open')} {...lists} />
      <ChangeList title="Decided" rows={changes.filter((row) => row.state !== 'open')} {...lists} />
      {mayOpen && !saying && (
        <div>
          <Button id={openerId} onClick={() => setSaying(true)}>
            Open a change request
          </Button>
        </div>
      )}
      {mayOpen && saying && <SayChange launchId={launch.id} onOpened={onOpened} onCancel={() => close(openerId)} />}
    </div>
  );

  function toggle(id: string) {
    setOpened((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  }

  function close(next: string) {
    setSaying(false);
    focusSoon(next);
  }

  async function onOpened(changeId: string) {
    setOpened((before) => new Set([...before, changeId]));
    await reload();
    close(changeButtonId(changeId));
  }
}

/** @param id of what stands there with the next drawing */
function focusSoon(id: string) {
  setTimeout(() => document.getElementById(id)?.focus());
}
