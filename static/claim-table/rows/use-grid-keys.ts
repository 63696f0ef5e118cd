import { useCallback, type KeyboardEvent, type RefObject } from 'react';
import { useClaimTools, type ClaimTools } from '../claim-tools';
import { keyToCommand, type Command } from '../text/key-command';
import type { Editing } from './editing';
import { focusRow, rowsOf } from './focus-row';
import { mayEdit } from './may-edit';
import { moveClaim } from './move-claim';
import { rateClaim } from './rate-claim';
import { sheetOf } from './sheet-of';

type SetEditing = (editing: Editing | null) => void;

interface GridKeys {
  readonly grid: RefObject<HTMLTableElement>;
  readonly editing: Editing | null;
  readonly setEditing: SetEditing;
}

/** Everything a key does while a row or one of its controls has the focus. Fields and menus keep their own keys. */
export function useGridKeys({ grid, editing, setEditing }: GridKeys) {
  const tools = useClaimTools();
  return useCallback(
    (event: KeyboardEvent) => {
      const place = placeOf(event.target);
      const command = place && keyToCommand(event);
      if (!place || !command) return;
      // Its editor is about to open: what is typed meanwhile is no command.
      const isEdited = place.claimId === editing?.claimId;
      if (isEdited && command.kind !== 'leave') return;
      if (isEdited) setEditing(null);
      // Enter on a button presses it.
      if (command.kind === 'edit' && place.control !== null) return;
      event.preventDefault();
      carryOut(command, { ...place, tools, setEditing, grid: grid.current });
    },
    [grid, tools, editing, setEditing],
  );
}

interface Place {
  readonly row: HTMLElement;
  readonly claimId: string;
  /** The control inside the row that has the focus; null: the row itself. */
  readonly control: Element | null;
}

function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof Element) || target.closest('.row-editor, input, textarea, [role="menu"]')) return null;
  const row = target.closest<HTMLElement>('tr[data-claim]');
  const claimId = row?.dataset['claim'];
  if (!row || claimId === undefined) return null;
  return { row, claimId, control: target === row ? null : target };
}

interface Doing extends Place {
  readonly tools: ClaimTools;
  readonly setEditing: SetEditing;
  readonly grid: Element | null;
}

function carryOut(command: Command, doing: Doing): void {
  const { row, claimId, tools, setEditing, grid } = doing;
  const sheet = sheetOf(tools.store.getTable(), claimId);
  switch (command.kind) {
    case 'rate':
      if (sheet?.mayReview) rateClaim(tools, { claimId, value: command.value, setEditing });
      break;
    case 'walk':
      walk(rowsOf(grid), row, command.to);
      break;
    case 'step':
      step(doing, command.by);
      break;
    case 'move':
      moveClaim(tools, claimId, command.by);
      break;
    case 'edit':
      if (sheet && mayEdit(sheet, 'text')) setEditing({ claimId, field: 'text' });
      else if (sheet && mayEdit(sheet, 'adjustment')) setEditing({ claimId, field: 'adjustment' });
      break;
    case 'remove':
      if (sheet?.mayWrite) remove(doing, sheet.issue.id);
      break;
    case 'leave':
      row.focus();
      break;
    case 'help':
      tools.openDialog({ kind: 'keys' });
  }
}

function walk(rows: readonly HTMLElement[], from: HTMLElement, to: number | 'first' | 'last'): void {
  const last = rows.length - 1;
  const place = to === 'first' ? 0 : to === 'last' ? last : rows.indexOf(from) + to;
  rows[Math.max(0, Math.min(last, place))]?.focus();
}

function step({ row, control }: Doing, by: 1 | -1): void {
  const controls = [row, ...row.querySelectorAll<HTMLElement>('button, [role="link"]')];
  const here = controls.findIndex((found) => found === (control ?? row));
  controls[here + by]?.focus();
}

/** The focus goes to the neighbour before its row goes. */
function remove({ tools, claimId, row, grid }: Doing, issueId: string): void {
  const rows = rowsOf(grid);
  const neighbour = rows[rows.indexOf(row) + 1] ?? rows[rows.indexOf(row) - 1];
  focusRow(grid, neighbour?.dataset['claim']);
  void tools.list.remove(issueId, claimId);
}
