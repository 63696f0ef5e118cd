import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useCallback, useState } from 'react';
import type { LaunchView } from '../../../../src/contract/launch';
import type { OfferView } from '../../../../src/contract/ripples';
import { count } from '../../../shared/text/count';
import { Notices } from '../../../shared/ui/notices';
import { OfferRows } from './offer-rows';
import { offerSentence } from './offer-sentence';
import { useAnswer } from './use-answer';

interface OfferItemProps {
  readonly offer: OfferView;
  readonly launch: Pick<LaunchView, 'id' | 'state'>;
  readonly look: () => Promise<void>;
}

/** One ripple that waits for a yes: chosen dates are accepted or declined together, the others keep waiting. */
export function OfferItem({ offer, launch, look }: OfferItemProps) {
  const { give, busy, refusal, sent } = useAnswer(offer, launch.id, look);
  // Everything is chosen until somebody says otherwise.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const answerable = launch.state === 'active' ? answerableIds(offer, sent) : [];
  const chosen = answerable.filter((id) => !left.has(id));
  const choose = useCallback((id: string, isChosen: boolean) => {
    setLeft((before) => new Set(isChosen ? [...before].filter((one) => one !== id) : [...before, id]));
  }, []);
  return (
    <article className="offer" aria-label={offerSentence(offer)}>
      <p>{offerSentence(offer)}</p>
      {answerable.length > 1 && (
        <Checkbox
          label={`Choose all ${count(answerable.length, 'date')}`}
          isChecked={chosen.length === answerable.length}
          isIndeterminate={chosen.length > 0 && chosen.length < answerable.length}
          isDisabled={busy !== null}
          onChange={({ currentTarget }) => setLeft(new Set(currentTarget.checked ? [] : answerable))}
        />
      )}
      <OfferRows offer={offer} {...{ chosen, answerable, sent, choose }} isDisabled={busy !== null} />
      {answerable.length > 0 ? (
        <div className="button-row">
          <Button
            appearance="primary"
            isDisabled={chosen.length === 0 || busy === 'decline'}
            isLoading={busy === 'accept'}
            onClick={() => void give('accept', chosen)}
          >
            Accept selected ({chosen.length})
          </Button>
          <Button
            isDisabled={chosen.length === 0 || busy === 'accept'}
            isLoading={busy === 'decline'}
            onClick={() => void give('decline', chosen)}
          >
            Decline selected ({chosen.length})
          </Button>
        </div>
      ) : (
        <WhyNot offer={offer} launch={launch} />
      )}
      <Notices
        notice={refusal === null ? null : { kind: 'refused', text: refusal }}
        failure={null}
        onRetry={() => void look()}
      />
    </article>
  );
}

function answerableIds({ rows }: OfferView, sent: ReadonlySet<string>): string[] {
  return rows
    .filter(({ state, canEdit, issue }) => state === 'open' && canEdit && !sent.has(issue.id))
    .map(({ issue }) => issue.id);
}

function WhyNot({ offer, launch }: Pick<OfferItemProps, 'offer' | 'launch'>) {
  const open = offer.rows.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  if (launch.state === 'archived') return <p className="subtle">The launch is archived. Take it up again to answer.</p>;
  return open.some(({ canEdit }) => canEdit) ? null : (
    <p className="subtle">Somebody who may edit these issues can answer.</p>
  );
}
