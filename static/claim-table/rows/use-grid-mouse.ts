import { useCallback, type MouseEvent } from 'react';
import { ratings } from '../../../src/domain/narrative/claim';
import { useClaimTools, type ClaimTools } from '../claim-tools';
import type { Field } from '../state/claim-row';
import type { Editing } from './editing';
import { mayEdit } from './may-edit';
import { rateClaim } from './rate-claim';
import { sheetOf } from './sheet-of';

interface MouseTools {
  readonly setEditing: (editing: Editing | null) => void;
  readonly setMenuOf: (claimId: string | null) => void;
}

/** One listener for all buttons and cells of the grid: rows stay light. */
export function useGridMouse({ setEditing, setMenuOf }: MouseTools) {
  const tools = useClaimTools();
  return useCallback(
    ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('.row-editor')) return;
      const claimId = target.closest<HTMLElement>('tr[data-claim]')?.dataset['claim'];
      if (claimId === undefined) return;
      const button = target.closest<HTMLElement>('button[data-act]');
      if (button) press(button, { tools, claimId, setEditing, setMenuOf });
      else openField(target, { tools, claimId, setEditing, setMenuOf });
    },
    [tools, setEditing, setMenuOf],
  );
}

interface Doing extends MouseTools {
  readonly tools: ClaimTools;
  readonly claimId: string;
}

function press(button: HTMLElement, { tools, claimId, setEditing, setMenuOf }: Doing): void {
  const { act, rating } = button.dataset;
  if (act === 'menu') setMenuOf(claimId);
  if (act === 'recheck') {
    // The button goes with what it answers.
    button.closest<HTMLElement>('tr')?.focus();
    tools.claims.recheck(claimId);
  }
  const value = ratings.find((known) => known === rating);
  if (act === 'rate' && value) {
    const pressed = button.getAttribute('aria-pressed') === 'true';
    rateClaim(tools, { claimId, value: pressed ? null : value, setEditing });
  }
}

const fields: readonly Field[] = ['text', 'adjustment', 'evidence', 'features'];

/** A click on the words of a cell edits it; selecting words, a link or a flag does not. */
function openField(target: Element, { tools, claimId, setEditing }: Doing): void {
  if (target.closest('a, [role="link"], .flag-mark, [data-drag]') || getSelection()?.isCollapsed === false) return;
  const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  const field = fields.find((known) => known === name);
  const sheet = sheetOf(tools.store.getTable(), claimId);
  if (field && sheet && mayEdit(sheet, field)) setEditing({ claimId, field });
}
