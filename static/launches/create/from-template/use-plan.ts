import type { PlanReply } from '../../../../src/contract/creation';
import { callLaunches } from '../../../shared/bridge/call-launches';
import { useAnswer, type Answered } from '../use-answer';
import { placeOf, type Lane, type LaunchDraft } from './launch-draft';

export interface Planned {
  /** The day for which it is laid: the one chosen, else the first that works. */
  readonly t0: string;
  readonly reply: PlanReply;
}

interface Question {
  readonly templateId: string;
  readonly t0: string | null;
  readonly product: { readonly projectId: string; readonly typeId: string };
  readonly marketing: { readonly projectId: string; readonly typeId: string };
  readonly leaveOut: string[];
}

/** Where the rows would lie, asked anew with each change of what decides it. */
export function usePlan(
  draft: LaunchDraft,
  types: Readonly<Record<Lane, string | null>>,
  today: string,
): Answered<Planned> {
  const product = placeOf(draft.places.product, types.product);
  const marketing = placeOf(draft.places.marketing, types.marketing);
  const question: Question | null =
    product === null || marketing === null
      ? null
      : { templateId: draft.templateId, t0: draft.t0, product, marketing, leaveOut: [...draft.leaveOut] };
  return useAnswer(question, (asked) => layLaunch(asked, today));
}

/** Nobody has chosen a day: the first one that works is asked for, and then what it means. */
async function layLaunch({ t0, ...rest }: Question, today: string): Promise<Planned> {
  const wanted = t0 ?? today;
  const reply = await callLaunches('creation.plan', { ...rest, t0: wanted });
  if (t0 !== null || reply.kind !== 'impossible' || reply.earliest === null) return { t0: wanted, reply };
  return { t0: reply.earliest, reply: await callLaunches('creation.plan', { ...rest, t0: reply.earliest }) };
}
