import ClockIcon from '@atlaskit/icon/core/clock';
import type { CriterionView } from '../../../../src/contract/gate';
import { unmetInWords } from '../../../../src/domain/gates/unmet-in-words';
import { capitalised } from '../../text/capitalised';
import { useNow } from '../../ui/use-now';
import { EvidenceLink } from '../evidence/evidence-link';
import { answerInWords, voidedInWords } from '../text/answer-in-words';
import { askedInWords } from '../text/asked-in-words';

/** What is missing, who is asked since when and until when, and what has been answered. */
export function CriterionFacts({ criterion }: { readonly criterion: CriterionView }) {
  const { unmet, answer, closes } = criterion;
  const asked = askedInWords(criterion, useNow());
  return (
    <div className="gate-facts">
      {unmet !== null && <p>{capitalised(unmetInWords(unmet))}</p>}
      {asked !== null && (
        <p className={`with-icon ${closes?.late === true ? 'tone-bad' : 'subtle'}`}>
          <ClockIcon label="" size="small" />
          {capitalised(asked)}
        </p>
      )}
      {answer !== null && <GivenAnswer answer={answer} />}
    </div>
  );
}

function GivenAnswer({ answer }: { readonly answer: NonNullable<CriterionView['answer']> }) {
  const voided = answer.kind === 'approval' ? answer.voided : null;
  return (
    <>
      {answer.kind === 'evidence' && <EvidenceLink evidence={answer.evidence} />}
      <p className="subtle">{voided === null ? answerInWords(answer) : <s>{answerInWords(answer)}</s>}</p>
      {answer.kind === 'approval' && answer.comment.trim() !== '' && (
        <blockquote className="gate-quote">{answer.comment}</blockquote>
      )}
      {voided !== null && <p className="tone-warning">{voidedInWords(voided)}</p>}
    </>
  );
}
