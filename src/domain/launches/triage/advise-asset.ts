import { reworkDays } from '../changes/rework-days';
import { isMinor } from './is-minor';
import type { TriageChoice } from './triage';
import type { AdvisedAsset, TriageAsset, TriageCase } from './triage-case';

type Advice = Pick<AdvisedAsset, 'advice' | 'why' | 'hours'>;

/**
 * What is advised for one asset. Nothing changed in what it names: it holds; only what is out already and names the old
 * date is cut anew. Something changed: a draft is written anew, what is in review or approved is cut anew as long as
 * little of it is wrong, and what is out is replaced. Dropping is never advised, only thought of, where the channel is
 * among the last and the work does not fit before T-0.
 */
export function adviseAsset(asset: TriageAsset, delay: TriageCase): Advice {
  const { advice, why } = asset.claims > 0 ? ofTouched(asset) : ofUntouched(asset, delay);
  const hours = hoursOf(advice, delay.hours[asset.state]);
  return { advice, why: `${why}${dropHint(asset, delay.channels, hours)}`, hours };
}

/** Hours that a choice costs. @param usual of doing the asset again, as far as it has come */
export function hoursOf(choice: TriageChoice, usual: number): number {
  return choice === 'hold' || choice === 'drop' ? 0 : usual;
}

function ofUntouched({ state }: TriageAsset, { days }: TriageCase): Omit<Advice, 'hours'> {
  if (isMinor(days)) return { advice: 'hold', why: 'No claim of it names a changed feature, and the delay is minor' };
  return state === 'distributed'
    ? { advice: 're-cut', why: 'It is out already. Where it names the old date, correct it' }
    : { advice: 'hold', why: 'No claim of it names a changed feature. Check that it does not name the old date' };
}

function ofTouched({ state, claims }: TriageAsset): Omit<Advice, 'hours'> {
  const named = claims === 1 ? '1 claim names a changed feature' : `${claims} claims name changed features`;
  switch (state) {
    case 'draft':
      return { advice: 'rework', why: `${named}. It is a draft: rework it before it is reviewed` };
    case 'in-review':
      return { advice: 're-cut', why: `${named}. Re-cut those parts, and review the new version only` };
    case 'approved':
      return claims === 1
        ? { advice: 're-cut', why: `${named}. Re-cut that part, and have it approved again` }
        : { advice: 'rework', why: `${named}. Too much of what was approved no longer holds` };
    case 'distributed':
      return { advice: 'rework', why: `${named}. It is out already: make it anew and replace it` };
  }
}

function dropHint({ channel, room }: TriageAsset, channels: readonly string[], hours: number): string {
  const days = reworkDays(hours);
  if (hours === 0 || room === null || days <= room || !isAmongLast(channel, channels)) return '';
  return `. It takes ${inDays(days)}, and ${inDays(room)} ${room === 1 ? 'is' : 'are'} left before T-0. As its channel comes late in the order, it could be dropped`;
}

/** In the second half of the order, or in no channel of it. */
function isAmongLast(channel: string | null, channels: readonly string[]): boolean {
  return channel === null || channels.indexOf(channel) >= channels.length / 2;
}

function inDays(days: number): string {
  return days === 1 ? '1 working day' : `${days} working days`;
}
