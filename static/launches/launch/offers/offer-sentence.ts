import type { OfferView } from '../../../../src/contract/ripples';
import { moveInWords } from '../../../shared/text/dates-in-words';
import { formatMoment } from '../../../shared/text/format-day';
import { issueShortName } from '../../../shared/text/issue-name';

/** Why dates are offered: what happened, and why nothing was written. */
export function offerSentence(offer: OfferView): string {
  const why =
    offer.held === 'changed'
      ? 'What follows was not what had been shown by then, so it waits for a yes.'
      : 'This launch asks before dates follow.';
  return `${causeClause(offer)} on ${formatMoment(offer.at)}. ${why}`;
}

function causeClause({ by, causeIssue, causeFrom, causeTo }: OfferView): string {
  const who = by?.name ?? null;
  if (causeIssue === null) return 'The date of an issue that you cannot see changed';
  const name = `${issueShortName(causeIssue)} ${causeIssue.summary}`;
  if (causeFrom === null || causeTo === null) return `${name} changed`;
  const move = moveInWords(causeFrom, causeTo);
  if (causeFrom.due === causeTo.due && causeFrom.start === causeTo.start)
    return `Something changed between ${name} and what comes after it,${who === null ? '' : ` by ${who},`}`;
  return who === null ? `${name} moved ${move}` : `${who} moved ${name} ${move}`;
}
