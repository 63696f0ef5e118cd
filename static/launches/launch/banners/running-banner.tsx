import ProgressBar from '@atlaskit/progress-bar';
import type { LaunchView } from '../../../../src/contract/launch';
import { count } from '../../../shared/text/count';

/** Dates are being written to Jira. The page may be left: the work goes on. */
export function RunningBanner({
  running: { written, total },
}: {
  readonly running: NonNullable<LaunchView['running']>;
}) {
  return (
    <div className="launch-running">
      <p>
        {written} of {count(total, 'date')} written. The work goes on when you leave this page.
      </p>
      <ProgressBar ariaLabel="Dates written" value={total === 0 ? 0 : written / total} />
    </div>
  );
}
