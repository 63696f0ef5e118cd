import type { CriterionView } from '../../../../src/contract/gate';
import { formatInstant } from '../../text/format-instant';
import { nameOf } from './name-of';

type Answer = NonNullable<CriterionView['answer']>;

/** Who answered and when; of an approval, what was decided and on which version. */
export function answerInWords(answer: Answer): string {
  const when = `by ${nameOf(answer.by)}, ${formatInstant(answer.at)}`;
  switch (answer.kind) {
    case 'check':
      return `Checked ${when}`;
    case 'evidence':
      return `Given ${when}`;
    case 'approval': {
      const did = answer.decision === 'approved' ? 'Approved' : 'Changes asked for';
      return answer.ofVersion === 0 ? `${did} ${when}` : `${did} ${when}, of version ${answer.ofVersion}`;
    }
  }
}

const reasons = {
  'new-version': 'a new version was put up for review',
  'change-request': 'a change of scope was approved',
  'criterion-changed': 'what is asked for here was changed',
} as const;

/** `No longer counts since 4 May, 10:00: a new version was put up for review`. */
export function voidedInWords({ why, at }: { readonly why: keyof typeof reasons; readonly at: string }): string {
  return `No longer counts since ${formatInstant(at)}: ${reasons[why]}`;
}
