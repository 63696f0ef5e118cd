import { useEffect, useState } from 'react';
import type { LaunchesResolvers } from '../../../src/contract/launches-resolvers';
import type { ReplyIn } from '../../../src/contract/definitions';
import { callLaunches } from '../../shared/bridge/call-launches';
import { errorMessage } from '../../shared/text/error-message';

type Reply = ReplyIn<LaunchesResolvers, 'launch.calendar.try'>;
export type CalendarMoves = Extract<Reply, { kind: 'moves' }>;

/** What the changed calendars imply; `refused` also when it could not be asked. */
export function useCalendarMoves(launchId: string): Reply | { readonly kind: 'asking' } {
  const [reply, setReply] = useState<Reply | { readonly kind: 'asking' }>({ kind: 'asking' });
  useEffect(() => {
    let isGone = false;
    void ask(launchId).then((answer) => {
      if (!isGone) setReply(answer);
    });
    return () => {
      isGone = true;
    };
  }, [launchId]);
  return reply;
}

async function ask(launchId: string): Promise<Reply> {
  try {
    return await callLaunches('launch.calendar.try', { launchId });
  } catch (error) {
    return { kind: 'refused', message: `${errorMessage(error)}. Nothing was changed; close this and try again.` };
  }
}
