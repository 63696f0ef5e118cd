import type { Running } from '../../../src/contract/running';
import { RunningWrites } from '../../shared/ripples/running-writes';

/** Dates are being written. */
export function RunningBanner({ running }: { readonly running: Running }) {
  return (
    <div className="running">
      <RunningWrites running={running} />
    </div>
  );
}
