import { useEffect, useState } from 'react';
import type { DependencyPreview } from '../../../src/contract/dependency';
import type { PayloadOf } from '../../../src/contract/issue-panel-resolvers';
import { callPanel } from '../call-panel';
import { errorMessage } from '../../shared/text/error-message';

export type PreviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly preview: DependencyPreview };

/** ms of rest after a keystroke before the backend is asked. */
const rest = 250;

/** What saving would do, asked anew with every change; the answer to an older question is dropped. */
export function usePreview(request: PayloadOf<'dependency.preview'> | null): PreviewState {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly state: PreviewState } | null>(null);
  // Two requests that say the same are the same question.
  const question = request === null ? null : JSON.stringify(request);

  useEffect(() => {
    if (request === null || question === null) return;
    let current = true;
    const timer = setTimeout(() => {
      void ask(request).then((state) => {
        if (current) setAnswer({ question, state });
      });
    }, rest);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `question` is `request` by value; a new object that says the same must not ask again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);

  if (question === null) return { kind: 'none' };
  return answer?.question === question ? answer.state : { kind: 'loading' };
}

async function ask(request: PayloadOf<'dependency.preview'>): Promise<PreviewState> {
  try {
    return { kind: 'shown', preview: await callPanel('dependency.preview', request) };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
