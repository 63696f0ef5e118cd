import { useState } from 'react';
import type { ApplyWhatIf, AskWhatIf, WhatIf } from '../../../src/contract/what-if';
import { callWhatIf } from '../bridge/call-what-if';
import { errorMessage } from '../text/error-message';
import { shownOf } from './shown-of';

interface Steps {
  readonly onMoved: (issue: WhatIf['issue']) => void;
  /** It was not done: what is shown may be old. */
  readonly onRefused: () => void;
}

/** Sets the date in Jira as the person who looks, if it would still do what they were shown. */
export function useApply({ onMoved, onRefused }: Steps) {
  const [isApplying, setIsApplying] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const apply = async (asked: AskWhatIf, found: WhatIf) => {
    setIsApplying(true);
    setRefusal(null);
    const message = await refusalOf({ ...asked, shown: shownOf(found) });
    setIsApplying(false);
    if (message === null) onMoved(found.issue);
    else {
      setRefusal(message);
      onRefused();
    }
  };
  return { apply, isApplying, refusal, forget: () => setRefusal(null) };
}

/** Why it was not done; null: it was. */
async function refusalOf(wanted: ApplyWhatIf): Promise<string | null> {
  try {
    const reply = await callWhatIf('what-if.apply', wanted);
    return reply.kind === 'done' ? null : reply.message;
  } catch (error) {
    return `${errorMessage(error)}. It is not known whether the date was moved. Look at it in Jira before you try again.`;
  }
}
