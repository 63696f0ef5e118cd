import type { Running } from '../../../../src/contract/running';
import { RunningWrites } from '../../../shared/ripples/running-writes';

/** Dates are being written to Jira. The page may be left: the work goes on. */
export function RunningBanner({ running }: { readonly running: Running }) {
  return (
    <div className="launch-running">
      <RunningWrites running={running} />
    </div>
  );
}
