import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskWhatIf, WhatIf } from '../../../src/contract/what-if';
import { callWhatIf } from '../bridge/call-what-if';
import { errorMessage } from '../text/error-message';

export interface WhatIfState {
  /** What was found last; of an earlier question while `asking`. */
  readonly found: WhatIf | null;
  readonly asking: boolean;
  /** Why there is no answer, a sentence; `canRetry`: it may come when asked again. */
  readonly problem: { readonly message: string; readonly canRetry: boolean } | null;
  readonly again: () => void;
}

interface Answered extends Pick<WhatIfState, 'found' | 'problem'> {
  readonly question: string;
}

/** ms of rest after a change before the backend is asked. */
const rest = 250;

/** What a date would set off, asked anew with every change; the answer to an older question is dropped. */
export function useWhatIf(asked: AskWhatIf | null): WhatIfState {
  const [answered, setAnswered] = useState<Answered>({ question: '', found: null, problem: null });
  const [turn, setTurn] = useState(0);
  // Two objects that say the same are the same question, until it is put again.
  const question = asked === null ? null : `${turn} ${JSON.stringify(asked)}`;
  const isFirst = useRef(true);

  useEffect(() => {
    if (asked === null || question === null) return;
    let current = true;
    const timer = setTimeout(
      () => {
        void ask(asked).then((outcome) => {
          if (current) setAnswered((before) => ({ ...before, ...outcome, question }));
        });
      },
      isFirst.current ? 0 : rest,
    );
    isFirst.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `question` is `asked` by value: a new object that says the same must not ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);

  const again = useCallback(() => setTurn((before) => before + 1), []);
  const asking = question !== null && answered.question !== question;
  return { found: answered.found, asking, problem: asking ? null : answered.problem, again };
}

async function ask(asked: AskWhatIf): Promise<Partial<Answered>> {
  try {
    const reply = await callWhatIf('what-if.ask', asked);
    if (reply.kind === 'refused') return { found: null, problem: { message: reply.message, canRetry: false } };
    return { found: reply, problem: null };
  } catch (error) {
    const message = `Could not work out what follows: ${errorMessage(error)}. Nothing was changed.`;
    return { problem: { message, canRetry: true } };
  }
}
