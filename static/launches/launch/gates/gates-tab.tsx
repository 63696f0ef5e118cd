import './gates.css';
import { useCallback, useState } from 'react';
import type { GateView } from '../../../../src/contract/gate';
import type { LaunchView } from '../../../../src/contract/launch';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices } from '../../../shared/ui/notices';
import { Trouble } from '../../../shared/ui/trouble';
import { useLaunchTools } from '../launch-tools';
import { GateFilterBar } from './gate-filter-bar';
import { fitsFilter, type GateFilter } from './gate-filter';
import { GateRows } from './gate-rows';
import { LeftOut } from './left-out';
import { NoGates } from './no-gates';
import { rowButtonId } from './row-button-id';
import { useGates } from './use-gates';
import { WithoutGate } from './without-gate';

/** Every gate of the launch by its day: what is missing, who is waited for, and the place to answer. */
export function GatesTab({ launch }: { readonly launch: LaunchView }) {
  const { reload: reloadLaunch } = useLaunchTools();
  const { state, reload, setGate } = useGates(launch.id, launch.beat);
  const [filter, setFilter] = useState<GateFilter>('all');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const onGate = useCallback(
    (gate: GateView) => {
      setGate(gate);
      void reloadLaunch();
    },
    [setGate, reloadLaunch],
  );
  const onMade = useCallback(
    (gate: GateView) => {
      setFilter('all');
      setOpened((before) => new Set([...before, gate.issue.id]));
      onGate(gate);
      // Its row stands there with the next drawing.
      setTimeout(() => document.getElementById(rowButtonId(gate.issue.id))?.focus());
    },
    [onGate],
  );

  if (state.kind === 'loading') return <LoadingLines label="Reading the gates…" lines={6} />;
  if (state.kind === 'failed') {
    return (
      <Trouble title="Lockstep could not load the gates" onRetry={() => void reload()}>
        {state.message}. Nothing was changed.
      </Trouble>
    );
  }
  const { gates, hidden, truncated, failure } = state;
  // What is being answered stays, even where it no longer fits.
  const shown = gates.filter((gate) => fitsFilter(filter, gate) || opened.has(gate.issue.id));
  const mayManage = launch.canManage && launch.state === 'active';
  return (
    <div className="gates">
      <Notices notice={null} failure={failure} onRetry={() => void reload()} />
      {gates.length === 0 ? (
        <NoGates mayManage={mayManage} />
      ) : (
        <>
          <GateFilterBar gates={gates} filter={filter} onChange={changeFilter} />
          <p role="status" className={shown.length === 0 ? 'subtle' : 'visually-hidden'}>
            {shown.length === 0 ? noneWords[filter] : `${shown.length} of ${gates.length} gates shown`}
          </p>
          {shown.length > 0 && <GateRows gates={shown} opened={opened} onToggle={toggle} onGate={onGate} />}
        </>
      )}
      <LeftOut hidden={hidden} truncated={truncated} shown={gates.length} />
      {mayManage && <WithoutGate milestones={without(launch, gates)} isFirst={gates.length === 0} onMade={onMade} />}
    </div>
  );

  function changeFilter(wanted: GateFilter) {
    setFilter(wanted);
    setOpened(new Set());
  }

  function toggle(id: string) {
    setOpened((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  }
}

const noneWords: Readonly<Record<GateFilter, string>> = {
  all: 'There is no gate.',
  shut: 'No gate is shut.',
  mine: 'No gate waits for a decision of yours.',
  missed: 'No gate is missed.',
};

/** Work that is over needs no gate any more. */
function without({ milestones }: LaunchView, gates: readonly GateView[]) {
  const gated = new Set(gates.map(({ issue }) => issue.id));
  return milestones
    .filter(({ id, gate, state }) => gate === null && state !== 'done' && !gated.has(id))
    .sort((a, b) => (a.due ?? '~').localeCompare(b.due ?? '~'));
}
