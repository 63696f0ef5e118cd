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
          noT0(t0)
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

/** Which of them it is cannot be told: one that is hidden looks like none. */
function noT0({ issueId }: LaunchView['t0']): string {
  return issueId === null ? 'none that you can see' : 'no date';
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="launch-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
