import { useCallback, useState } from 'react';
import type { TemplateDraft } from './template-draft';

interface Step {
  readonly draft: TemplateDraft;
  /** What was done after it: `"Beta" was removed`. */
  readonly words: string;
  /** Changes of the same field in a row are one step. */
  readonly field: string | null;
}

interface State {
  readonly draft: TemplateDraft;
  readonly past: readonly Step[];
}

/** @param field what was typed in; null: a step of its own */
export type ChangeTemplate = (next: TemplateDraft, words: string, field?: string | null) => void;

/** Steps that can be taken back. */
const longest = 100;

/** The draft and the way back through what was done to it. */
export function useHistory(start: () => TemplateDraft) {
  const [state, setState] = useState<State>(() => ({ draft: start(), past: [] }));
  const change = useCallback<ChangeTemplate>((draft, words, field = null) => {
    setState((before) => {
      const last = before.past.at(-1);
      if (field !== null && last?.field === field) return { draft, past: before.past };
      return { draft, past: [...before.past, { draft: before.draft, words, field }].slice(-longest) };
    });
  }, []);
  const undo = useCallback(() => {
    setState((before) => {
      const last = before.past.at(-1);
      return last === undefined ? before : { draft: last.draft, past: before.past.slice(0, -1) };
    });
  }, []);
  return { draft: state.draft, change, undo, lastWords: state.past.at(-1)?.words ?? null };
}
