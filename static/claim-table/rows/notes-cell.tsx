import type { ClaimView } from '../../../src/contract/claim-table';
import { mayEdit, type RowRights } from './may-edit';

const fields = ['adjustment', 'evidence'] as const;

/** What the claim may say instead, and the proof. */
export function NotesCell({ claim, rights }: { readonly claim: ClaimView; readonly rights: RowRights }) {
  const { adjustment, evidence, rating } = claim;
  const lacksAdjustment = rating !== null && rating.value !== 'accurate' && adjustment === '';
  const addable = fields.filter((field) => mayEdit(rights, field));
  return (
    <td role="gridcell" className="cell-notes" data-field="adjustment">
      {adjustment !== '' && <p>{adjustment}</p>}
      {lacksAdjustment && <p className="subtle">No adjustment yet</p>}
      {evidence !== '' && (
        <p data-field="evidence">
          <span className="subtle">Evidence: </span>
          {evidence}
        </p>
      )}
      {adjustment === '' && evidence === '' && !lacksAdjustment && addable.length > 0 && (
        <span className="add-hints">
          {addable.map((field) => (
            <button key={field} type="button" tabIndex={-1} className="add-hint" data-field={field}>
              Add {field}
            </button>
          ))}
        </span>
      )}
    </td>
  );
}
