import { useCallback, useEffect, useState } from 'react';
import { callLaunches } from '../../shared/bridge/call-launches';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';

/** How many decisions wait for the viewer, such as `3` or `50+`; null where there is none, or it could not be found out. */
export function useWaitingCount(): string | null {
  const [waiting, setWaiting] = useState<string | null>(null);
  const look = useCallback(
    () => ask().then((found) => setWaiting((before) => (found === 'unknown' ? before : found))),
    [],
  );
  useEffect(() => void look(), [look]);
  useReloadOnSight(look);
  return waiting;
}

async function ask(): Promise<string | null> {
  try {
    const reply = await callLaunches('approvals.mine', {});
    if (reply.kind !== 'approvals' || reply.waiting.length === 0) return null;
    return `${reply.waiting.length}${reply.more ? '+' : ''}`;
  } catch {
    // The list is what people have come for; the number comes with the next look.
    return 'unknown';
  }
}
