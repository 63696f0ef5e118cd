import { useCallback, useEffect, useState } from 'react';
import type { AnswerOffer, OfferView } from '../../../../src/contract/ripples';
import { callRipples } from '../../../shared/bridge/call-ripples';
import { count } from '../../../shared/text/count';
import { errorMessage } from '../../../shared/text/error-message';
import { useLaunchTools } from '../launch-tools';

/** ms after which a date that is still open counts as not written: Jira may have refused it. */
const writtenWithin = 30_000;

/** Answers the chosen rows of an offer, and remembers which are being written. */
export function useAnswer({ rippleId }: OfferView, launchId: string, look: () => Promise<void>) {
  const { tell } = useLaunchTools();
  const [busy, setBusy] = useState<AnswerOffer['answer'] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (sent.size === 0) return;
    const timer = setTimeout(() => {
      setSent(new Set());
      void look();
    }, writtenWithin);
    return () => clearTimeout(timer);
  }, [sent, look]);

  const give = useCallback(
    async (answer: AnswerOffer['answer'], issueIds: readonly string[]) => {
      setBusy(answer);
      setRefusal(null);
      const message = await send({ launchId, rippleId, answer, issueIds: [...issueIds] });
      if (message === null) {
        if (answer === 'accept') setSent((before) => new Set([...before, ...issueIds]));
        tell(doneWords(answer, issueIds.length));
      } else setRefusal(message);
      await look();
      setBusy(null);
    },
    [launchId, rippleId, tell, look],
  );
  return { give, busy, refusal, sent };
}

/** @returns why it was not done; null: it was */
async function send(payload: AnswerOffer): Promise<string | null> {
  try {
    const reply = await callRipples('offer.answer', payload);
    return reply.kind === 'refused' ? reply.message : null;
  } catch (error) {
    return `${errorMessage(error)}. It is not known whether it was saved; nothing else changed.`;
  }
}

function doneWords(answer: AnswerOffer['answer'], dates: number): string {
  return answer === 'accept'
    ? `Accepted. ${count(dates, 'date')} ${dates === 1 ? 'is' : 'are'} being written.`
    : `Declined. ${count(dates, 'date')} ${dates === 1 ? 'stays' : 'stay'} as ${dates === 1 ? 'it is' : 'they are'}.`;
}
