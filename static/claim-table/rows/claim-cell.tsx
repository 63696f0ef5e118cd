import type { ClaimView } from '../../../src/contract/claim-table';
import type { RiskFlag } from '../../../src/domain/narrative/risk-flags/risk-flag';
import { splitMarks } from '../text/split-marks';

interface ClaimCellProps {
  readonly claim: ClaimView;
  readonly flags: readonly RiskFlag[];
  readonly isDraggable: boolean;
}

/** The sentence with its risky words underlined, and each flag with the words it means. */
export function ClaimCell({ claim, flags, isDraggable }: ClaimCellProps) {
  return (
    <td role="gridcell" className="cell-claim" data-field="text">
      {isDraggable && (
        // Reordering by keyboard is Alt with an arrow; the handle is the mouse's way.
        <span
          className="drag-handle"
          data-drag
          aria-hidden="true"
          title="Drag to reorder, or press Alt with an arrow key"
        >
          ⠿
        </span>
      )}
      <div className="claim-body">
        <p className="claim-text">
          {splitMarks(claim.text, flags).map(({ text, flag }, index) =>
            flag ? (
              <span key={index} className="risky" data-flag={flags.indexOf(flag)}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
        {flags.length > 0 && (
          <div className="flag-marks">
            {flags.map((flag, index) => (
              <button
                key={index}
                type="button"
                className="flag-mark"
                tabIndex={-1}
                data-flag={index}
                aria-label={`Flag: ${flag.why} ${flag.mend}`}
              >
                <FlagIcon /> {claim.text.slice(...flag.span)}
              </button>
            ))}
          </div>
        )}
      </div>
    </td>
  );
}

function FlagIcon() {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="currentColor">
      <path d="M2 1h1.2v.6H10L8.2 4.3 10 7H3.2v4.4H2z" />
    </svg>
  );
}
