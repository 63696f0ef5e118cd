import ProgressBar from '@atlaskit/progress-bar';
import type { InLaunch } from '../../../src/contract/issue-panel';
import { count } from '../../shared/text/count';

/** Dates are being written. */
export function RunningBanner({ running }: { readonly running: NonNullable<InLaunch['running']> }) {
  const { written, total } = running;
  return (
    <div className="running">
      <p role="status">
        {written} of {count(total, 'date')} written. You can leave this page, the work goes on.
      </p>
      <ProgressBar ariaLabel="Dates written" value={total === 0 ? 1 : written / total} />
    </div>
  );
}
