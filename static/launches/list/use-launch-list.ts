import { useCallback, useEffect, useRef, useState } from 'react';
import type { LaunchRow } from '../../../src/contract/launch-list';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';
import { errorMessage } from '../../shared/text/error-message';
import { fetchLaunches, type Question } from '../../shared/launch/fetch-launches';

export interface ListState {
  readonly kind: 'loading' | 'no-access' | 'list';
  /** The question that the rows answer; another may be under way. */
  readonly question: Question;
  readonly rows: readonly LaunchRow[];
  /** null: there are no more. */
  readonly next: string | null;
  readonly today: string | null;
  readonly isAdmin: boolean;
  readonly busy: boolean;
  /** Why the last look brought nothing; what is shown is what was known before. */
  readonly failure: string | null;
}

/** Rows of a page, as many as the backend gives at once. */
const pageSize = 20;
/** ms of rest after a keystroke before the backend is asked. */
const rest = 250;

/** The launches that answer a question; only the answer to the last one is shown. */
export function useLaunchList(question: Question) {
  const [state, setState] = useState<ListState>(() => emptyList(question));
  const last = useRef(0);
  const shown = useRef(state);
  useEffect(() => {
    shown.current = state;
  });

  const fetch = useCallback(async (asked: Question, from: Pick<ListState, 'rows' | 'next'>, atLeast: number) => {
    const request = ++last.current;
    setState((before) => ({ ...before, busy: true }));
    const answer = await attempt(() => fetchLaunches(asked, from, atLeast));
    if (request === last.current) setState((before) => after(before, asked, answer));
  }, []);

  const isFirst = useRef(true);
  useEffect(() => {
    const timer = setTimeout(() => void fetch(question, start, 1), isFirst.current ? 0 : rest);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [fetch, question]);

  const refresh = useCallback(async () => {
    await fetch(question, start, Math.max(1, shown.current.rows.length - pageSize + 1));
  }, [fetch, question]);
  useReloadOnSight(refresh);

  const more = useCallback(async () => {
    const { rows, next } = shown.current;
    await fetch(question, { rows, next }, rows.length + 1);
  }, [fetch, question]);
  return { state, more, refresh };
}

const start = { rows: [], next: null };

function emptyList(question: Question): ListState {
  return { kind: 'loading', question, ...start, today: null, isAdmin: false, busy: true, failure: null };
}

type Answer = Awaited<ReturnType<typeof fetchLaunches>> | { readonly kind: 'failed'; readonly message: string };

async function attempt(ask: () => ReturnType<typeof fetchLaunches>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}

function after(before: ListState, question: Question, answer: Answer): ListState {
  switch (answer.kind) {
    case 'failed':
      return { ...before, busy: false, failure: answer.message };
    case 'no-access':
      return { ...emptyList(question), kind: 'no-access', busy: false };
    case 'launches':
      return { ...answer, kind: 'list', question, busy: false, failure: null };
  }
}
