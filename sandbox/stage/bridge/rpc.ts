import { createCallbacks, decodeCallbacks } from './callbacks';
import { createPendingCalls } from './pending-calls';
import { parseRpcMessage, type RpcMessage } from './rpc-message';

export interface Rpc {
  /** Rejects with the other side's words when the command fails there. */
  readonly call: (command: string, payload?: unknown) => Promise<unknown>;
  /** Takes a message as it came; what is not ours is passed over. */
  readonly receive: (data: unknown) => void;
}

interface Side {
  readonly send: (message: RpcMessage) => void;
  /** Does what the other side calls for; a throw becomes its rejection. */
  readonly handle: (command: string, payload: unknown) => unknown;
}

/** Calls in both directions over messages, functions included. Page and frame each hold one end. */
export function createRpc({ send, handle }: Side): Rpc {
  const callbacks = createCallbacks();
  const pending = createPendingCalls();
  const encode = (value: unknown): unknown => callbacks.encode(value);
  const decode = (value: unknown): unknown =>
    decodeCallbacks(value, (callback, args) =>
      pending.ask((id) => send({ lockstepBridge: 1, type: 'invokeCallback', id, callback, args: args.map(encode) })),
    );
  const answer = async (id: number, work: () => unknown): Promise<void> => {
    try {
      send({ lockstepBridge: 1, type: 'done', id, value: encode(await work()) });
    } catch (error) {
      send({ lockstepBridge: 1, type: 'failed', id, ...failureOf(error) });
    }
  };
  const take = (message: RpcMessage): void => {
    switch (message.type) {
      case 'call':
        return void answer(message.id, () => handle(message.command, decode(message.payload)));
      case 'invokeCallback':
        return void answer(message.id, () => callbacks.find(message.callback)?.(...message.args.map(decode)));
      case 'done':
        pending.done(message.id, decode(message.value));
        return;
      case 'failed':
        pending.failed(message.id, message);
        return;
    }
  };
  return {
    call: (command, payload) =>
      pending.ask((id) => send({ lockstepBridge: 1, type: 'call', id, command, payload: encode(payload) })),
    receive: (data) => {
      const message = parseRpcMessage(data);
      if (message !== undefined) take(message);
    },
  };
}

/** Of an error only its words travel, and the code of a refusal. */
function failureOf(error: unknown): { message: string; code?: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message } = error;
  return 'code' in error && typeof error.code === 'string' ? { message, code: error.code } : { message };
}
