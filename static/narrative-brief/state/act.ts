import type { BriefResolvers } from '../../../src/contract/brief-resolvers';
import type { PayloadIn } from '../../../src/contract/definitions';
import type { BriefAction, BriefView } from '../../../src/contract/narrative-brief';
import { errorMessage } from '../../shared/text/error-message';
import { callBrief } from '../call-brief';

/** Messages that change something. */
export type ActionKey = 'brief.save' | 'brief.lock' | 'brief.choose-lock' | 'brief.recheck';

/** Sends one action; what it brought is on the page when it answers. An outage is a refusal as well. */
export type Act = <K extends ActionKey>(key: K, payload: PayloadIn<BriefResolvers, K>) => Promise<BriefAction>;

export function actWith(adopt: (brief: BriefView) => void): Act {
  return async (key, payload) => {
    const outcome = await send(key, payload);
    if (outcome.kind !== 'refused') adopt(outcome.brief);
    return outcome;
  };
}

async function send<K extends ActionKey>(key: K, payload: PayloadIn<BriefResolvers, K>): Promise<BriefAction> {
  try {
    const reply: BriefAction = await callBrief<ActionKey>(key, payload);
    return reply;
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. It is not known whether it was saved. Try again` };
  }
}
