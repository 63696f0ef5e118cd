import type { ClaimRow, Field } from '../state/claim-row';
import { mayEdit, type RowRights } from '../rows/may-edit';
import type { Editing, Leave } from '../rows/editing';
import { useHold } from '../use-hold';
import { FeaturesEditor } from './features-editor';
import { TextEditor } from './text-editor';

interface RowEditorProps {
  readonly row: ClaimRow;
  readonly field: Field;
  readonly rights: RowRights;
  readonly onLeave: (next: Editing | null) => void;
}

const fields: readonly Field[] = ['text', 'adjustment', 'evidence', 'features'];

/** The field of a claim that is being written, under its row. Tab goes through the fields, Escape back to the row. */
export function RowEditor({ row, field, rights, onLeave }: RowEditorProps) {
  useHold();
  const claimId = row.saved.id;
  const leave = (to: Leave) => {
    const mine = fields.filter((known) => mayEdit(rights, known));
    const next = to === 'nowhere' || to === 'row' ? undefined : mine[mine.indexOf(field) + (to === 'next' ? 1 : -1)];
    onLeave(next ? { claimId, field: next } : null);
    if (!next && to !== 'nowhere') rowOf(claimId)?.focus();
  };
  return (
    <div className="row-editor">
      {field === 'features' ? (
        <FeaturesEditor claim={row.shown} onLeave={leave} />
      ) : (
        <TextEditor claim={row.shown} field={field} onLeave={leave} />
      )}
    </div>
  );
}

function rowOf(claimId: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('tr[data-claim]')].find((row) => row.dataset['claim'] === claimId);
}
