import { useState } from 'react';
import type { AskWhatIf } from '../../../src/contract/what-if';
import type { AskedDates, KnownIssue } from './asked-dates';
import { datesProblem, type DatesDraft } from './dates-problem';
import { useWhatIf, type WhatIfState } from './use-what-if';

export interface Question extends WhatIfState {
  readonly draft: DatesDraft;
  readonly hasStart: boolean;
  readonly change: (changed: Partial<DatesDraft>) => void;
  /** What is wrong with the days; null: nothing. */
  readonly fault: string | null;
  /** The days are those it has: there is nothing to ask. */
  readonly isSame: boolean;
  /** null: the days are no question. */
  readonly asked: AskWhatIf | null;
}

/** The days in the fields, and what they would set off. */
export function useQuestion(first: AskedDates, known: KnownIssue | null): Question {
  const [draft, setDraft] = useState<DatesDraft>({
    start: first.start ?? known?.start ?? '',
    due: first.due ?? known?.due ?? '',
  });
  const [seenStart, setSeenStart] = useState(first.start !== null || (known?.start ?? null) !== null);
  const fault = datesProblem(draft, seenStart);
  const isSame = known !== null && draft.due === known.due && (!seenStart || draft.start === (known.start ?? ''));
  const start = seenStart ? draft.start : null;
  const asked = fault === null && !isSame ? { issueId: first.issueId, start, due: draft.due } : null;
  const answer = useWhatIf(asked);
  const foundStart = answer.found?.issue.start ?? null;
  if (!seenStart && foundStart !== null) {
    // Only the answer tells that the issue has a start, as where a link named none.
    setSeenStart(true);
    setDraft({ ...draft, start: foundStart });
  }
  return {
    ...answer,
    draft,
    hasStart: seenStart,
    change: (changed) => setDraft({ ...draft, ...changed }),
    fault,
    isSame,
    asked,
  };
}
