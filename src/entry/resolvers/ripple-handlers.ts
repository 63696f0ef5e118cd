import { answerOffer } from '../../app/offers/answer-offer';
import { listOffers } from '../../app/offers/list-offers';
import { listRipples } from '../../app/ripples/list-ripples';
import { loadRipple } from '../../app/ripples/load-ripple';
import { askUndo } from '../../app/undo/ask-undo';
import { tryUndo } from '../../app/undo/try-undo';
import type { RippleMessages } from '../../contract/ripples';
import type { Handlers } from './create-resolver';

/** One use case per message about ripples that were written or wait for a yes. */
export const rippleHandlers: Handlers<RippleMessages, { readonly accountId: string }> = {
  'ripples.list': listRipples,
  'ripple.load': loadRipple,
  'ripple.undo.try': tryUndo,
  'ripple.undo': askUndo,
  'offers.list': listOffers,
  'offer.answer': answerOffer,
};
