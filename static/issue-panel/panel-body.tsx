import { Suspense, lazy, useState } from 'react';
import type { PanelView } from '../../src/contract/issue-panel';
import { Notices } from '../shared/ui/notices';
import { PartBoundary } from '../shared/ui/part-boundary';
import { ClaimsOfThisIssue } from './rows/claims-of-this-issue';
import { EmptyLaunch } from './empty-launch';
import { usePanelGate } from './gate/use-panel-gate';
import { LoadingPanel } from './loading-panel';
import { MilestoneView } from './milestone-view';
import { PanelHeader } from './panel-header';
import { addButtonId, editButtonId, type OpenPart, type PanelTools } from './panel-tools';
import { useAct } from './use-act';
import { useFocusReturn } from './use-focus-return';

/** The pickers weigh as much as all else, and most people only read. */
const DependencyForm = lazy(async () => ({
  default: (await import('./form/dependency-form')).DependencyForm,
}));
const UndoInPlace = lazy(async () => ({
  default: (await import('../shared/ripples/undo/undo-in-place')).UndoInPlace,
}));

export type VisibleView = Exclude<PanelView, { kind: 'no-access' }>;

interface PanelBodyProps {
  readonly view: VisibleView;
  readonly failure: string | null;
  readonly reload: () => Promise<void>;
}

/** The panel of an issue that may be seen. The form takes the place of the lists while it is open. */
export function PanelBody({ view, failure, reload }: PanelBodyProps) {
  const { act, tell, busy, notice, clear } = useAct(reload);
  // Kept here, so that what is known of the gate outlives the form that takes its place.
  const gate = usePanelGate(view);
  const [target, setTarget] = useState<OpenPart | null>(null);
  const openedFrom = useFocusReturn(target === null);
  const open = (next: OpenPart, fromId: string) => {
    openedFrom(fromId);
    clear();
    setTarget(next);
  };
  const tools: PanelTools = {
    act,
    tell,
    busy,
    onAdd: () => open({ kind: 'new' }, addButtonId),
    onEdit: (dependency, side) => open({ kind: 'edit', dependency, side }, editButtonId(dependency)),
    onUndo: (ripple, openerId) => open({ kind: 'undo', ripple }, openerId),
  };
  const close = () => setTarget(null);

  return (
    <>
      <PanelHeader view={view} tools={tools} reload={reload} />
      <Notices notice={target === null ? notice : null} failure={failure} onRetry={() => void reload()} />
      {target === null ? (
        <>
          {view.kind === 'in-launch' ? (
            <MilestoneView panel={view} tools={tools} gate={gate} />
          ) : (
            <EmptyLaunch view={view} tools={tools} />
          )}
          {view.claims !== null && <ClaimsOfThisIssue claims={view.claims} />}
        </>
      ) : (
        <PartBoundary>
          <Suspense fallback={<LoadingPanel text="Opening…" />}>
            {target.kind === 'undo' ? (
              <UndoInPlace ripple={target.ripple} onClose={() => void reload().then(close)} />
            ) : (
              <DependencyForm issue={view.issue} target={target} act={act} onClose={close} />
            )}
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
