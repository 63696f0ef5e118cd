import { useEffect } from 'react';
import type { Running } from '../../src/contract/running';
import { callPanel } from './call-panel';

/** ms between looks at how far the writes have come. */
const lookInterval = 2_000;
/** ms; while Jira takes nothing, there is nothing to be seen either. */
const longestInterval = 60_000;

interface Progress {
  readonly onProgress: (running: Running) => void;
  /** All is written, or the issue is not to be seen any more. */
  readonly onEnd: () => void;
}

/** Follows dates that are being written, as long as the page is in sight: a question that costs as little for ten as for a thousand. */
export function useProgress(running: Running | null, { onProgress, onEnd }: Progress): void {
  useEffect(() => {
    if (running === null) return;
    let isOver = false;
    const timer = setTimeout(() => {
      void lookAt(running).then((next) => {
        if (isOver) return;
        if (next === null) onEnd();
        else onProgress(next);
      });
    }, pauseBefore(running));
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [running, onProgress, onEnd]);
}

function pauseBefore({ waitsUntil }: Running): number {
  if (waitsUntil === null) return lookInterval;
  const left = Date.parse(waitsUntil) - Date.now();
  return Math.min(Math.max(left + 1_000, lookInterval), longestInterval);
}

/** Another object each time, so that each look plans the next. */
async function lookAt(running: Running): Promise<Running | null> {
  if (document.visibilityState !== 'visible') return { ...running };
  try {
    const reply = await callPanel('panel.progress', {});
    return reply.kind === 'progress' ? reply.running : null;
  } catch {
    // The next look may get through.
    return { ...running };
  }
}
