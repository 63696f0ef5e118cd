import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import { LazyPart } from '../lazy-part';
import type { SheetView } from '../../../src/contract/claim-table';
import { reviewLine } from '../../../src/contract/claim-words';
import { IssueLink } from '../../shared/ui/issue-link';
import { count } from '../../shared/text/count';
import { useClaimTools } from '../claim-tools';
import { isConfirmable } from '../state/is-confirmable';
import { claimsOf } from '../state/claims-of';
import type { TableState } from '../state/table-state';
import { dayTexts } from '../text/day-texts';
import { SignatureLine } from './signature-line';

const RoundsPanel = lazy(async () => ({ default: (await import('./rounds-panel')).RoundsPanel }));

interface ReviewBarProps {
  readonly sheet: SheetView;
  readonly table: TableState;
}

/** Where the review of one issue stands, and the next step. */
export function ReviewBar({ sheet, table }: ReviewBarProps) {
  const tools = useClaimTools();
  const [open, setOpen] = useState(false);
  const { issue, round, rounds, mayReview } = sheet;
  const claims = claimsOf(table, sheet);
  const confirmable = claims.filter((claim) => isConfirmable(claim, round)).length;
  return (
    <section className="review-bar" aria-label={`Review of ${issue.key}`}>
      <div className="review-line">
        <p className="review-issue">
          <IssueLink issueKey={issue.key} /> {issue.summary}
        </p>
        <h2 className="review-state">{reviewLine({ round, rounds }, claims, dayTexts)}</h2>
        <span className="review-buttons">
          {mayReview && confirmable > 0 && (
            <Button spacing="compact" onClick={() => void tools.claims.confirm(issue.id)}>
              Confirm {count(confirmable, 'unchanged rating')}
            </Button>
          )}
          {mayReview && sheet.signature?.state !== 'valid' && sheet.order.length > 0 && (
            <Button spacing="compact" onClick={() => tools.openDialog({ kind: 'sign', issueId: issue.id })}>
              Read and sign
            </Button>
          )}
          <Button spacing="compact" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            Reviews
          </Button>
        </span>
      </div>
      {sheet.signature && <SignatureLine sheet={sheet} signature={sheet.signature} />}
      {open && (
        <LazyPart>
          <RoundsPanel sheet={sheet} table={table} />
        </LazyPart>
      )}
    </section>
  );
}
