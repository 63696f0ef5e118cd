import './offers.css';
import Button from '@atlaskit/button/new';
import { useCallback, useEffect, useRef } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import type { OfferView } from '../../../../src/contract/ripples';
import { count } from '../../../shared/text/count';
import { LoadingLines } from '../../../shared/ui/loading-lines';
import { Notices } from '../../../shared/ui/notices';
import { Section } from '../../../shared/ui/section';
import { OfferItem } from './offer-item';
import { OtherProposals } from './other-proposals';
import { useOffers } from './use-offers';

/** What waits for a yes, then what waited last; nothing where nothing did. */
export function OfferList({ launch }: { readonly launch: LaunchView }) {
  const { state, look: lookAgain } = useOffers(launch.id, launch.beat);
  const { here, answered } = useFocusKept(state);
  const look = useCallback(() => {
    answered();
    return lookAgain();
  }, [answered, lookAgain]);
  if (state.kind === 'loading') return <LoadingLines label="Reading what waits for an answer…" lines={2} />;
  if (state.kind === 'failed') {
    return (
      <p role="alert">
        Could not read what waits for an answer: {state.message}. Nothing was changed.{' '}
        <Button spacing="compact" appearance="subtle" onClick={() => void look()}>
          Try again
        </Button>
      </p>
    );
  }
  const { offers, failure } = state;
  const [waiting, ended] = [offers.filter(isWaiting), offers.filter((offer) => !isWaiting(offer))];
  const others = proposedAlone(launch, waiting);
  if (offers.length === 0 && others.length === 0)
    return <Notices notice={null} failure={failure} onRetry={() => void look()} />;
  return (
    <div ref={here} tabIndex={-1} className="offers">
      <Section title="Waiting for an answer">
        <Notices notice={null} failure={failure} onRetry={() => void look()} />
        {waiting.length === 0 && others.length === 0 && <p className="subtle">Nothing waits for an answer.</p>}
        {waiting.map((offer) => (
          <OfferItem key={offer.rippleId} offer={offer} launch={launch} look={look} />
        ))}
        <OtherProposals milestones={others} />
        {ended.length > 0 && (
          <details className="offers-ended">
            <summary>{count(ended.length, 'earlier proposal')}</summary>
            {ended.map((offer) => (
              <OfferItem key={offer.rippleId} offer={offer} launch={launch} look={look} />
            ))}
          </details>
        )}
      </Section>
    </div>
  );
}

/** Buttons go with what they have answered; the focus then stays in the list instead of falling to the top of the page. */
function useFocusKept(shown: unknown) {
  const here = useRef<HTMLDivElement>(null);
  const hasAnswered = useRef(false);
  useEffect(() => {
    if (!hasAnswered.current || document.activeElement !== document.body) return;
    hasAnswered.current = false;
    here.current?.focus();
  }, [shown]);
  const answered = useCallback(() => {
    hasAnswered.current = true;
  }, []);
  return { here, answered };
}

function isWaiting({ rows }: OfferView): boolean {
  return rows.some(({ state }) => state === 'open');
}

/** Milestones with a proposal that is not a row of an offer. */
function proposedAlone({ milestones }: LaunchView, waiting: readonly OfferView[]): LaunchView['milestones'] {
  const rows = waiting.flatMap(({ rippleId, rows: own }) => own.map(({ issue }) => `${rippleId} ${issue.id}`));
  const known = new Set(rows);
  return milestones.filter(({ id, proposal }) => proposal !== null && !known.has(`${proposal.rippleId} ${id}`));
}
