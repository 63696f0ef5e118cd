import { useCallback, useEffect, useRef, useState } from 'react';

/** Puts a question after a pause; what was shown before is taken back at once. */
export type Ask<Answer> = (question: () => Promise<Answer>, delayMs: number) => void;

/**
 * Only the answer to the last question is shown, however late others come.
 * @param nothing shown at first; must be the same at each drawing
 * @param waiting shown until the answer is there: what an older question found must not be picked by a quick Enter
 */
export function useLatestAnswer<Answer>(nothing: Answer, waiting: Answer): readonly [Answer, Ask<Answer>] {
  const [shown, setShown] = useState(nothing);
  const last = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(
    () => () => {
      last.current = -1;
      clearTimeout(timer.current);
    },
    [],
  );
  const ask = useCallback<Ask<Answer>>(
    (question, delayMs) => {
      const request = ++last.current;
      clearTimeout(timer.current);
      setShown(waiting);
      timer.current = setTimeout(() => {
        void question().then((answer) => {
          if (request === last.current) setShown(answer);
        });
      }, delayMs);
    },
    [waiting],
  );
  return [shown, ask];
}
