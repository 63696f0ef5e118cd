import { lazy, memo } from 'react';
import { LazyPart } from '../lazy-part';
import type { ClaimRow, Field } from '../state/claim-row';
import { flagsOf } from '../state/flags-of';
import { rowName } from '../text/row-name';
import { ByCell } from './by-cell';
import { ClaimCell } from './claim-cell';
import type { Editing } from './editing';
import { FeaturesCell } from './features-cell';
import { loadRowEditor } from './load-row-editor';
import { mayEdit, type RowRights } from './may-edit';
import { NotesCell } from './notes-cell';
import { RatingCell } from './rating-cell';
import { StaleLines } from './stale-lines';
import { TroubleLine } from './trouble-line';

const RowEditor = lazy(loadRowEditor);
const RowMenu = lazy(async () => ({ default: (await import('./row-menu')).RowMenu }));

interface ClaimRowProps extends RowRights {
  readonly row: ClaimRow;
  readonly rowIndex: number;
  readonly isCursor: boolean;
  readonly editing: Field | null;
  readonly hasMenu: boolean;
  readonly onLeave: (next: Editing | null) => void;
  readonly onMenu: (claimId: string | null) => void;
}

/** One claim. Light on purpose: no component of Atlaskit lives in a row before somebody works on it. */
export const ClaimRowView = memo(function ClaimRowView({ row, editing, onLeave, onMenu, ...props }: ClaimRowProps) {
  const claim = row.shown;
  const flags = flagsOf(claim);
  const rights: RowRights = props;
  return (
    <tr
      role="row"
      className="grid-row"
      aria-rowindex={props.rowIndex}
      aria-label={rowName(claim, flags, props.round)}
      tabIndex={props.isCursor ? 0 : -1}
      data-claim={claim.id}
    >
      <ClaimCell claim={claim} flags={flags} isDraggable={props.mayWrite} />
      <RatingCell claim={claim} rights={rights} />
      <NotesCell claim={claim} rights={rights} />
      <FeaturesCell features={claim.features} mayEdit={mayEdit(rights, 'features')} />
      <ByCell row={row} />
      <td role="gridcell" className="cell-menu">
        {props.hasMenu ? (
          <LazyPart fallback={menuButton}>
            <RowMenu row={row} rights={rights} onLeave={onLeave} onClose={() => onMenu(null)} />
          </LazyPart>
        ) : (
          (props.mayWrite || props.mayReview) && menuButton
        )}
      </td>
      {claim.stale.length > 0 && <StaleLines claim={claim} mayReview={props.mayReview} />}
      {row.trouble && <TroubleLine row={row} trouble={row.trouble} onLeave={onLeave} />}
      {editing && (
        <td role="gridcell" className="cell-wide">
          <LazyPart>
            <RowEditor key={editing} row={row} field={editing} rights={rights} onLeave={onLeave} />
          </LazyPart>
        </td>
      )}
    </tr>
  );
});

const menuButton = (
  <button type="button" className="quiet-button" data-act="menu" aria-label="More actions" tabIndex={-1}>
    ⋯
  </button>
);
