import { useCallback, useRef, useState, type FocusEvent } from 'react';
import type { TableState } from '../state/table-state';
import { ClaimRows } from './claim-rows';
import type { Editing } from './editing';
import { FlagCard } from './flag-card';
import { loadRowEditor } from './load-row-editor';
import { useDrag } from './use-drag';
import { useGridKeys } from './use-grid-keys';
import { useGridMouse } from './use-grid-mouse';

/** With more claims the table scrolls inside itself, so that the page around it stays in reach. */
const mostInFull = 40;

/**
 * The claims as a grid, not as a plain table: a screen reader then hands the keys a, n, i and the arrows on instead of
 * using them for its own walk, and a row can hold the focus. One stop of Tab; the arrows walk inside.
 */
export function ClaimGrid({ table }: { readonly table: TableState }) {
  const grid = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const keys = useGridKeys({ grid, editing, setEditing });
  const mouse = useGridMouse({ setEditing, setMenuOf });
  useDrag(grid);
  const leave = useCallback((next: Editing | null) => setEditing(next), []);
  const enter = ({ target }: FocusEvent) => {
    setCursor(claimIdAt(target) ?? cursor);
    // A failure is told when the editor is opened.
    loadRowEditor().catch(() => undefined);
  };
  const ids = table.sheets.flatMap(({ issue }) => table.inView.get(issue.id) ?? []);
  const atCursor = cursor !== null && ids.includes(cursor) ? cursor : (ids[0] ?? null);

  return (
    <div className={ids.length > mostInFull ? 'grid-scroll grid-scroll-long' : 'grid-scroll'}>
      <table
        ref={grid}
        role="grid"
        className="grid"
        aria-label="Claims"
        aria-rowcount={ids.length + 1}
        onKeyDown={keys}
        onClick={mouse}
        onFocus={enter}
      >
        <thead>
          <tr role="row" aria-rowindex={1} className="grid-head">
            {['Claim', 'Rating', 'Adjustment and evidence', 'Features', 'By, when'].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <ClaimRows
          table={table}
          cursor={atCursor}
          editing={editing}
          menuOf={menuOf}
          onLeave={leave}
          onMenu={setMenuOf}
        />
      </table>
      <FlagCard grid={grid} />
    </div>
  );
}

function claimIdAt(target: Element): string | undefined {
  return target.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
}
