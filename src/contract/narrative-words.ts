import type { RatingValue } from '../domain/narrative/claim';
import { sectionTitles } from '../domain/narrative/section-titles';
import type { BriefView, EdgeView } from './narrative-brief';
import type { StaleView } from './narrative';

/** Words that the screen and an exported page have in common. Days come in as text: only the reader's side knows how. */
export { sectionTitles };

export const edgeColumns = ['Does', 'In this case', 'Later'] as const;
export const claimColumns = ['Claim', 'Rating', 'Adjustment', 'Evidence', 'Features', 'By'] as const;

export const ratingWords: Readonly<Record<RatingValue | 'none', string>> = {
  accurate: 'Accurate',
  'needs-adjustment': 'Needs adjustment',
  inaccurate: 'Inaccurate',
  none: 'Not rated',
};

export const notWritten = 'Not written yet';
export const hiddenIssue = 'An issue you cannot see';
export const someone = 'Someone';

export const noAccessWords = {
  brief: 'This brief belongs to a Jira issue you cannot see. Ask a project admin for access to read it',
  claims: 'These claims belong to Jira issues you cannot see. Ask a project admin for access to read them',
} as const;

export const unboundWords = {
  brief: 'Choose the epic this brief is about: edit the page, select this macro and open its settings',
  claims: 'Choose the issues these claims belong to: edit the page, select this macro and open its settings',
} as const;

const causeWords: Readonly<Record<StaleView['cause'], string>> = {
  descoped: 'was descoped',
  'left-epic': 'was taken out of its epic',
  'left-version': 'was taken out of its version',
  'moved-past-launch': 'moved past the launch',
  reopened: 'was reopened',
  gone: 'was deleted or hidden',
  changed: 'changed',
};

/** @param on the day it happened, as text: `2 June` */
export function staleSentence({ feature, cause }: Pick<StaleView, 'feature' | 'cause'>, on: string): string {
  return `${feature?.key ?? hiddenIssue} ${causeWords[cause]} on ${on}. Still true?`;
}

/** The middle column of an edge: `With a shared queue: requests keep their order`. */
export function caseInWords({ inCase, behaviour }: Pick<EdgeView, 'inCase' | 'behaviour'>): string {
  return [inCase, behaviour].filter((part) => part.trim() !== '').join(': ');
}

/** `Locked Mon 18 May, version 3`, `Draft, locks Mon 18 May`, `Draft`. */
export function lockLine(
  { lock, lockWith }: Pick<BriefView, 'lock' | 'lockWith'>,
  texts: { readonly day: (day: string) => string; readonly moment: (instant: string) => string },
): string {
  if (lock) return `Locked ${texts.moment(lock.at)}, version ${lock.number}`;
  return lockWith?.due ? `Draft, locks ${texts.day(lockWith.due)}` : 'Draft';
}
