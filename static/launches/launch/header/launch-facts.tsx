import type { ReactNode } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import { HealthLabel } from '../../../shared/launch/health-label';
import { slipsInWords } from '../../../shared/launch/health-in-words';
import { tMinus } from '../../../shared/launch/t-minus';
import { formatDay } from '../../../shared/text/format-day';
import { ownerOf } from '../../text/owner-of';

/** What one wants to know of a launch at first sight. */
export function LaunchFacts({ launch }: { readonly launch: LaunchView }) {
  const { t0, today, tier, health, people } = launch;
  const owner = ownerOf(people);
  return (
    <dl className="launch-facts">
      <Fact name="T-0">
        {t0.due === null ? (
          noT0(launch)
        ) : (
          <>
            <strong>{formatDay(t0.due)}</strong> <span className="subtle">{tMinus(t0.due, today)}</span>
          </>
        )}
      </Fact>
      <Fact name="Health">
        <HealthLabel health={health} />
      </Fact>
      <Fact name="Slips in 14 days">{slipsInWords(health)}</Fact>
      <Fact name="Tier">{tier === null ? 'none' : String(tier)}</Fact>
      <Fact name="Owner">{owner === null ? 'nobody named' : (owner.name ?? 'Someone')}</Fact>
    </dl>
  );
}

/** One that is hidden looks like none; only where a candidate is offered it is sure that none is named. */
function noT0({ t0, t0Candidates }: LaunchView): string {
  if (t0.issueId !== null) return 'no date';
  return t0Candidates.length > 0 ? 'not named yet' : 'none that you can see';
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="launch-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
