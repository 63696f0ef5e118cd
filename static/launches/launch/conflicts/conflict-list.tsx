import '../../../shared/conflicts/conflicts.css';
import Button from '@atlaskit/button/new';
import { lazy, useCallback, useState } from 'react';
import type { ConflictsReply } from '../../../../src/contract/conflicts';
import type { LaunchView } from '../../../../src/contract/launch';
import { callConflicts } from '../../../shared/bridge/call-conflicts';
import { count } from '../../../shared/text/count';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Section } from '../../../shared/ui/section';
import { LazyPart } from '../../lazy-part';
import { useLaunchTools } from '../launch-tools';
import { useFocusReturn } from '../use-focus-return';
import { useLoaded } from '../use-loaded';
import { ConflictRow, conflictButtonId } from './conflict-row';
import { ConflictSentence } from './conflict-sentence';
import { CycleRow } from './cycle-row';

const WaysOutDialog = lazy(async () => ({
  default: (await import('../../../shared/conflicts/ways-out-dialog')).WaysOutDialog,
}));

type Conflicts = Extract<ConflictsReply, { kind: 'conflicts' }>;
type Conflict = Conflicts['conflicts'][number];

/** Dependencies of the launch that cannot hold, and circles, each with its ways out. */
export function ConflictList({ launch }: { readonly launch: LaunchView }) {
  const ask = useCallback(() => callConflicts('conflicts.list', { launchId: launch.id }), [launch.id]);
  // A proposal that is declined leaves a conflict behind, and no ripple by which the launch would beat.
  const proposed = launch.milestones.filter(({ proposal }) => proposal !== null).length;
  const { state, reload } = useLoaded(ask, `${launch.beat} ${proposed}`);
  return (
    <Section title="Conflicts">
      {state.kind === 'loading' && <LoadingLines label="Reading conflicts…" lines={2} />}
      {state.kind === 'failed' && (
        <p role="alert">
          Could not read the conflicts: {state.message}. Nothing was changed.{' '}
          <Button spacing="compact" appearance="subtle" onClick={() => void reload()}>
            Try again
          </Button>
        </p>
      )}
      {state.kind === 'loaded' && state.view.kind === 'conflicts' && (
        <Shown view={state.view} isActive={launch.state === 'active'} reload={reload} />
      )}
    </Section>
  );
}

interface ShownProps {
  readonly view: Conflicts;
  /** Of an archived launch nothing can be settled. */
  readonly isActive: boolean;
  readonly reload: () => Promise<void>;
}

function Shown({ view, isActive, reload }: ShownProps) {
  const { conflicts, cycles, hidden } = view;
  const tools = useLaunchTools();
  const [open, setOpen] = useState<Conflict | null>(null);
  const [said, setSaid] = useState('');
  const openedFrom = useFocusReturn(open === null);
  const openWaysOut = (conflict: Conflict) => {
    openedFrom(conflictButtonId(conflict));
    setOpen(conflict);
  };
  const close = () => {
    setOpen(null);
    void reload();
  };
  const settled = (text: string) => {
    setOpen(null);
    setSaid(text);
    void Promise.all([reload(), tools.reload()]);
  };
  return (
    <>
      <p role="status" className={said === '' ? 'visually-hidden' : 'tone-good'}>
        {said}
      </p>
      {conflicts.length + cycles.length + hidden === 0 && (
        <p className="subtle">No conflicts: every dependency in force holds.</p>
      )}
      {conflicts.length + cycles.length > 0 && (
        <ul className="conflict-rows">
          {conflicts.map((conflict) => (
            <ConflictRow
              key={conflict.linkId}
              conflict={conflict}
              onOpen={isActive ? () => openWaysOut(conflict) : null}
            />
          ))}
          {cycles.map((cycle) => (
            <CycleRow key={cycle.map((issue) => issue?.id).join(' ')} cycle={cycle} onCut={settled} />
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="subtle">{count(hidden, 'more conflict')} of issues you cannot see.</p>}
      {open !== null && (
        <LazyPart fallback={<p className="visually-hidden">Opening…</p>}>
          <WaysOutDialog
            asked={{ linkId: open.linkId, successorId: open.successor.id }}
            onClose={close}
            onDone={settled}
          >
            <ConflictSentence conflict={open} />
          </WaysOutDialog>
        </LazyPart>
      )}
    </>
  );
}
