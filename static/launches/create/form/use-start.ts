import { useRef, useState } from 'react';
import type { LaunchesResolvers } from '../../../../src/contract/launches-resolvers';
import type { ReplyIn } from '../../../../src/contract/definitions';
import { errorMessage } from '../../../shared/text/error-message';
import type { CreateProps } from '../ways-to-create';

type Send = () => Promise<ReplyIn<LaunchesResolvers, 'creation.start'>>;

/** Begins a launch once, however often the button is pressed. */
export function useStart({ onStarted, onUnsure }: Pick<CreateProps, 'onStarted' | 'onUnsure'>) {
  const [starting, setStarting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isSent = useRef(false);

  const start = async (name: string, send: Send): Promise<boolean> => {
    if (isSent.current) return false;
    isSent.current = true;
    setStarting(true);
    setRefusal(null);
    const reply = await tryTo(send);
    isSent.current = false;
    setStarting(false);
    if (reply.kind === 'started') {
      onStarted({ id: reply.id, name, total: reply.total, ended: 0, way: 'make' });
      return true;
    }
    setRefusal(reply.message);
    if (reply.kind === 'unsure') onUnsure();
    return false;
  };
  return { starting, refusal, start, forget: () => setRefusal(null) };
}

async function tryTo(send: Send) {
  try {
    return await send();
  } catch (error) {
    const message = `${errorMessage(error)}. It is not known whether the launch was begun. If it was, it is listed above: go on there`;
    return { kind: 'unsure', message } as const;
  }
}
