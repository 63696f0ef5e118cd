import { useCallback, useEffect, useRef, useState } from 'react';
import { errorMessage } from '../../shared/text/error-message';

export interface Answered<A> {
  /** The last answer there was; while `busy`, it may be to an older question. null: none yet. */
  readonly answer: A | null;
  readonly busy: boolean;
  /** Why there is no answer to the present question; null when there is one, or one is on its way. */
  readonly failure: string | null;
  readonly retry: () => void;
}

interface Given<A> {
  readonly to: string;
  readonly answer: A | null;
  readonly failure: string | null;
}

/** ms of rest after a change before the backend is asked. */
const rest = 200;

/** Asks anew with every change of the question; what was shown stays until the new answer has come. */
export function useAnswer<Q, A>(question: Q | null, ask: (question: Q) => Promise<A>): Answered<A> {
  const [given, setGiven] = useState<Given<A>>({ to: '', answer: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  // Two questions that say the same are the same question.
  const asked = question === null ? null : `${attempt} ${JSON.stringify(question)}`;
  const isFirst = useRef(true);
  const askNow = useRef<() => Promise<A | null>>(() => Promise.resolve(null));
  useEffect(() => {
    askNow.current = async () => (question === null ? null : await ask(question));
  });

  useEffect(() => {
    if (asked === null) return;
    let current = true;
    // Nobody is typing yet.
    const delay = isFirst.current ? 0 : rest;
    isFirst.current = false;
    const put = (next: (before: Given<A>) => Given<A>) => {
      if (current) setGiven(next);
    };
    const timer = setTimeout(() => {
      askNow.current().then(
        (answer) => put(() => ({ to: asked, answer, failure: null })),
        (error: unknown) => put((before) => ({ ...before, to: asked, failure: errorMessage(error) })),
      );
    }, delay);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  if (asked === null) return { answer: null, busy: false, failure: null, retry };
  const isAnswered = given.to === asked;
  return { answer: given.answer, busy: !isAnswered, failure: isAnswered ? given.failure : null, retry };
}
