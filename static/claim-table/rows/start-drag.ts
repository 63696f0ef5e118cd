import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { ClaimTools } from '../claim-tools';
import { sheetOf } from './sheet-of';

/**
 * Makes rows draggable by their handles, each when the mouse comes to its handle, and the whole grid the place to drop:
 * hundreds of rows then cost nothing. A line shows where the claim would go.
 * @returns takes it all back
 */
export function startDrag(grid: HTMLElement, tools: ClaimTools): () => void {
  const stops = new Map<Element, () => void>();
  const prepare = (target: EventTarget | null) => {
    const row =
      target instanceof Element ? target.closest('[data-drag]')?.closest<HTMLElement>('tr[data-claim]') : null;
    const dragHandle = row?.querySelector('[data-drag]');
    const claimId = row?.dataset['claim'];
    if (!row || !dragHandle || claimId === undefined || stops.has(row)) return;
    stops.set(row, draggable({ element: row, dragHandle, getInitialData: () => ({ claimId }) }));
  };
  const onOver = ({ target }: Event) => prepare(target);
  grid.addEventListener('pointerover', onOver);
  // The mouse has come to its first handle before this code did, and may not leave it before it drags.
  prepare(grid.querySelector('[data-drag]:hover'));
  const stopDropping = combine(
    dropTargetForElements({ element: grid }),
    monitorForElements({
      onDrag: ({ source, location }) => showLine(grid, dropPlace(grid, source.data['claimId'], location.current.input)),
      onDrop: ({ source, location }) => {
        showLine(grid, null);
        const place = dropPlace(grid, source.data['claimId'], location.current.input);
        if (place && location.current.dropTargets.length > 0) drop(tools, String(source.data['claimId']), place);
      },
    }),
  );
  return () => {
    grid.removeEventListener('pointerover', onOver);
    stopDropping();
    stops.forEach((stop) => stop());
  };
}

interface DropPlace {
  readonly row: HTMLElement;
  readonly side: 'above' | 'below';
}

/** The row below the mouse, when it belongs to the same issue. */
function dropPlace(grid: HTMLElement, claimId: unknown, at: { clientX: number; clientY: number }): DropPlace | null {
  const row = document.elementFromPoint(at.clientX, at.clientY)?.closest<HTMLElement>('tr[data-claim]');
  if (!row || !grid.contains(row) || row.dataset['claim'] === claimId) return null;
  const own = [...(row.parentElement?.children ?? [])].some(
    (child) => child instanceof HTMLElement && child.dataset['claim'] === claimId,
  );
  const { top, height } = row.getBoundingClientRect();
  return own ? { row, side: at.clientY < top + height / 2 ? 'above' : 'below' } : null;
}

function showLine(grid: HTMLElement, place: DropPlace | null): void {
  grid.querySelectorAll('[data-drop]').forEach((row) => row.removeAttribute('data-drop'));
  place?.row.setAttribute('data-drop', place.side);
}

function drop({ store, list }: ClaimTools, claimId: string, { row, side }: DropPlace): void {
  const table = store.getTable();
  const sheet = sheetOf(table, claimId);
  const at = row.dataset['claim'] ?? '';
  if (!sheet?.mayWrite) return;
  if (table.sort === 'riskiest') {
    store.tell({ tone: 'done', text: 'Sorted by risk: sort as arranged to move claims', undo: null });
    return;
  }
  const rest = sheet.order.filter((id) => id !== claimId);
  const before = side === 'above' ? at : (rest[rest.indexOf(at) + 1] ?? null);
  void list.move(sheet.issue.id, claimId, before);
}
