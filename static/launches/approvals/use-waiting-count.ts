import { useCallback, useEffect, useState } from 'react';
import { callLaunches } from '../../shared/bridge/call-launches';
import { useReloadOnSight } from '../../shared/ui/use-reload-on-sight';

/** How much waits for the viewer, such as `3` or `50+`; null where there is nothing, or it could not be found out. */
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
    const [approvals, signals] = await Promise.all([
      callLaunches('approvals.mine', {}),
      callLaunches('signals.mine', {}),
    ]);
    const decisions = approvals.kind === 'approvals' ? approvals.waiting.length : 0;
    const waiting = decisions + (signals.kind === 'mine' ? signals.escalations.length : 0);
    const isMore = approvals.kind === 'approvals' && approvals.more;
    return waiting === 0 ? null : `${waiting}${isMore ? '+' : ''}`;
  } catch {
    // The list is what people have come for; the number comes with the next look.
    return 'unknown';
  }
}
