import type { RippleView, WhyStep } from '../../../src/contract/issue-panel';
import { rippleSentence } from '../../shared/ripples/ripple-sentence';
import { formatMoment } from '../../shared/text/format-day';
import { moveInWords } from '../../shared/text/dates-in-words';
import { issueName } from '../../shared/text/issue-name';
import { ruleInWords } from './rule-in-words';

/**
 * The reason of a date, one text per step, first the cause, last the issue in view.
 * @param behind the ripple that gave the date: one by which a person answered another is told as that answer
 */
export function whySentences(steps: readonly WhyStep[], behind?: RippleView): readonly string[] {
  const own = steps.at(-1);
  if (behind && own && (behind.cause === 'undo' || behind.cause === 'offer')) {
    return [rippleSentence(behind), wentSentence(own, behind.cause === 'undo' ? 'went back' : 'went')];
  }
  return steps.map((step, index) =>
    index === 0 || step.dependency === null ? causeSentence(step) : shiftSentence(step),
  );
}

function wentSentence({ issue, from, to }: WhyStep, went: string): string {
  return `So ${issue === null ? 'it' : issue.summary} ${went} ${moveInWords(from, to)}.`;
}

function causeSentence(step: WhyStep): string {
  const { issue, from, to, at, by, dependency } = step;
  const who = by === null ? '' : `, by ${by.displayName}`;
  if (issue === null) return `An issue you cannot see moved on ${formatMoment(at)}${who}.`;
  // A dependency was drawn, or its terms changed: the issue it starts from did not move itself.
  if (from.start === to.start && from.due === to.due) {
    return `The dependency on ${issueName(issue)} changed on ${formatMoment(at)}${who}.`;
  }
  const reason = dependency === null ? '' : ', because a dependency of it changed';
  return `${issueName(issue)} moved ${moveInWords(from, to)} on ${formatMoment(at)}${who}${reason}.`;
}

function shiftSentence({ issue, from, to, dependency }: WhyStep): string {
  if (issue === null) return 'An issue you cannot see follows it.';
  return `${issue.summary} ${dependency === null ? 'follows it' : tie(dependency)}. So it went ${moveInWords(from, to)}.`;
}

/** A milestone of one day neither starts nor finishes in people's minds: it sits somewhere. */
function tie(dependency: NonNullable<WhyStep['dependency']>): string {
  const rule = ruleInWords({ ...dependency, maxLag: null }, { predecessor: 'it' });
  if (dependency.type !== 'FS') return rule;
  const placed = rule.replace(/ it finishes$/, ' it').replace(/exactly when it$/, 'right after it');
  return dependency.mode === 'exactly' ? placed.replace(/^starts/, 'sits') : placed.replace(/^starts/, 'comes');
}
