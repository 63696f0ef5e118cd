import { useEffect, useState } from 'react';
import { findIssues } from '../api/find-issues';
import type { Issue } from '../api/issue';
import { useSession } from './session';

/** ms without a key pressed before the site is asked. */
const quietMs = 200;

/** @returns issues that match the text so far; undefined while there is no text or no answer yet */
export function useFoundIssues(text: string): readonly Issue[] | undefined {
  const { jira } = useSession();
  const [found, setFound] = useState<{ readonly text: string; readonly issues: readonly Issue[] }>();
  useEffect(() => {
    if (text.trim() === '') return;
    let isLeft = false;
    const find = async () => {
      const outcome = await findIssues(jira, text);
      if (!isLeft) setFound({ text, issues: outcome.ok ? outcome.value : [] });
    };
    const timer = setTimeout(() => void find(), quietMs);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [jira, text]);
  return found !== undefined && text.trim() !== '' ? found.issues : undefined;
}
