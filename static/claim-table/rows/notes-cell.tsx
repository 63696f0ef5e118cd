import type { ClaimView } from '../../../src/contract/claim-table';
import { mayEdit, type RowRights } from './may-edit';

/** What the claim may say instead, and the proof. */
export function NotesCell({ claim, rights }: { readonly claim: ClaimView; readonly rights: RowRights }) {
  const lacksAdjustment = claim.rating !== null && claim.rating.value !== 'accurate' && claim.adjustment === '';
  return (
    <td role="gridcell" className="cell-notes">
      <p data-field="adjustment" className={claim.adjustment === '' ? 'cell-empty' : ''}>
        {claim.adjustment === '' ? (
          <Missing may={mayEdit(rights, 'adjustment')} always={lacksAdjustment} name="adjustment" />
        ) : (
          claim.adjustment
        )}
      </p>
      <p data-field="evidence" className={claim.evidence === '' ? 'cell-empty' : ''}>
        {claim.evidence === '' ? (
          <Missing may={mayEdit(rights, 'evidence')} always={false} name="evidence" />
        ) : (
          <>
            <span className="subtle">Evidence: </span>
            {claim.evidence}
          </>
        )}
      </p>
    </td>
  );
}

function Missing(props: { readonly may: boolean; readonly always: boolean; readonly name: 'adjustment' | 'evidence' }) {
  if (props.always) return <span className="subtle">{`No ${props.name} yet`}</span>;
  return props.may ? (
    <button type="button" tabIndex={-1} className="add-hint">
      Add {props.name}
    </button>
  ) : null;
}
