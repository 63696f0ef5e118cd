import type { LaunchView } from '../../src/contract/launch';
import { openLaunches } from '../shared/bridge/open-launches';
import { HealthLabel } from '../shared/launch/health-label';
import { tMinus } from '../shared/launch/t-minus';
import { formatDay } from '../shared/text/format-day';

interface LaunchHeadingProps {
  readonly launch: LaunchView;
  readonly failure: string | null;
}

/** Which launch, when, and how it stands; its name leads to its own page. */
export function LaunchHeading({ launch: { id, name, t0, today, health }, failure }: LaunchHeadingProps) {
  return (
    <header className="launch-macro-head">
      <h1 className="launch-macro-name">
        <button
          type="button"
          role="link"
          className="issue-link"
          onClick={(event) => openLaunches(`/launch/${id}`, { newTab: event.ctrlKey || event.metaKey })}
        >
          {name}
        </button>
      </h1>
      {t0.due !== null && (
        <span>
          T-0 {formatDay(t0.due)} <span className="subtle">{tMinus(t0.due, today)}</span>
        </span>
      )}
      <HealthLabel health={health} />
      {failure !== null && (
        <span role="status" className="subtle">
          Could not refresh: {failure}. What you see may be a little old.
        </span>
      )}
    </header>
  );
}
