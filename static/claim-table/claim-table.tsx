import './claim-table.css';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { Trouble } from '../shared/ui/trouble';
import { callClaims } from './call-claims';
import { ClaimToolsContext, type Dialog } from './claim-tools';
import { LoadingTable } from './loading-table';
import { NotShown } from './not-shown';
import { createClaimActions } from './state/claim-actions';
import { createClaimStore } from './state/claim-store';
import { createListActions } from './state/list-actions';
import { createReviewActions } from './state/review-actions';
import { TableDialog } from './table-dialog';
import { TableView } from './table-view';
import { useFreshData } from './use-fresh-data';
import { useReadyEvent } from '../shared/bridge/use-ready-event';

/** The room of the macro `claim-table`: what marketing wants to say, and whether product stands behind it. */
export function ClaimTable() {
  const [store] = useState(() => createClaimStore(() => callClaims('claims.load', {})));
  const [dialog, openDialog] = useState<Dialog | null>(null);
  const tools = useMemo(
    () => ({
      store,
      openDialog,
      claims: createClaimActions(store),
      list: createListActions(store),
      review: createReviewActions(store),
    }),
    [store],
  );
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useFreshData(store);
  useReadyEvent(state.kind !== 'loading');
  const reload = () => void store.load();

  return (
    <ClaimToolsContext.Provider value={tools}>
      <main className={dialog === null ? 'claims' : 'claims claims-under-dialog'}>
        {content()}
        {dialog !== null && <TableDialog dialog={dialog} onClose={() => openDialog(null)} />}
      </main>
    </ClaimToolsContext.Provider>
  );

  function content() {
    switch (state.kind) {
      case 'loading':
        return <LoadingTable />;
      case 'failed':
        return (
          <Trouble title="Lockstep could not load these claims" onRetry={reload}>
            {state.message}. Claims and ratings are safe.
          </Trouble>
        );
      case 'unbound':
      case 'no-access':
        return <NotShown why={state.kind} onRetry={reload} />;
      case 'table':
        return <TableView {...state} />;
    }
  }
}
