import Button from '@atlaskit/button/new';
import { lazy, useCallback, useState } from 'react';
import { LazyPart } from './lazy-part';
import { hiddenLine } from '../../src/contract/claim-words';
import { useClaimTools } from './claim-tools';
import { EmptyTable } from './empty-table';
import { Notices } from './notices';
import { ReviewBar } from './review/review-bar';
import { ClaimGrid } from './rows/claim-grid';
import { emptyFilter } from './state/filter';
import type { PageState } from './state/page-state';
import { Toolbar } from './toolbar/toolbar';
import { usePaste } from './use-paste';

const AddClaims = lazy(async () => ({ default: (await import('./edit/add-claims')).AddClaims }));

/** The claims of the issues that this viewer may see, where their review stands, and what can be done. */
export function TableView({ table, notice, failure }: Extract<PageState, { kind: 'table' }>) {
  const { store } = useClaimTools();
  /** Text to begin with; null: the form is closed. */
  const [adding, setAdding] = useState<string | null>(null);
  const writable = table.sheets.filter(({ mayWrite }) => mayWrite);
  const mayAdd = writable.length > 0;
  // What is typed into an open form is not replaced by what is pasted beside it.
  usePaste(useCallback((text: string) => mayAdd && setAdding((before) => before ?? text), [mayAdd]));
  const all = table.sheets.reduce((sum, { order }) => sum + order.length, 0);
  const shown = [...table.inView.values()].reduce((sum, ids) => sum + ids.length, 0);

  return (
    <>
      {table.sheets.map((sheet) => (
        <ReviewBar key={sheet.issue.id} sheet={sheet} table={table} />
      ))}
      <Toolbar table={table} shown={shown} all={all} onAdd={mayAdd && adding === null ? () => setAdding('') : null} />
      <Notices notice={notice} failure={failure} />
      {adding !== null && (
        <LazyPart>
          <AddClaims sheets={writable} text={adding} onClose={() => setAdding(null)} />
        </LazyPart>
      )}
      {all === 0 ? (
        <EmptyTable mayAdd={mayAdd} onAdd={adding === null ? () => setAdding('') : null} />
      ) : (
        <>
          <ClaimGrid table={table} />
          {shown === 0 && (
            <div className="calm">
              <p>No claim matches these filters.</p>
              <div className="button-row">
                <Button spacing="compact" onClick={() => store.send({ kind: 'filtered', filter: emptyFilter })}>
                  Clear filters
                </Button>
              </div>
            </div>
          )}
        </>
      )}
      {table.hidden > 0 && <p className="subtle">{hiddenLine(table.hidden)}.</p>}
    </>
  );
}
