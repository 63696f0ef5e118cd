import { createRpc, type Rpc } from '../../../../sandbox/stage/bridge/rpc';

/** Two ends whose messages are cloned on the way, as between windows. */
function connect(handle: (command: string, payload: unknown) => unknown): { readonly frame: Rpc; readonly page: Rpc } {
  const frame: Rpc = createRpc({
    send: (message) => page.receive(structuredClone(message)),
    handle: (command) => `frame did ${command}`,
  });
  const page: Rpc = createRpc({ send: (message) => frame.receive(structuredClone(message)), handle });
  return { frame, page };
}

describe('createRpc', () => {
  it('carries command and payload there and the answer back', async () => {
    const { frame } = connect((command, payload) => ({ command, payload }));

    await expect(frame.call('invoke', { functionKey: 'load' })).resolves.toEqual({
      command: 'invoke',
      payload: { functionKey: 'load' },
    });
  });

  it('rejects with the words of the other side', async () => {
    const { frame } = connect((command) => {
      throw new Error(`Cannot run "${command}": unknown`);
    });

    await expect(frame.call('fly')).rejects.toThrow('Cannot run "fly": unknown');
  });

  it('lets the other side call functions inside a payload, with their results', async () => {
    const { frame } = connect(async (_command, payload) => {
      const { actions } = payload as { actions: { onClick: (by: string) => Promise<string> }[] };
      return `clicked: ${await (actions[0]?.onClick('Mara') ?? 'nobody')}`;
    });

    const answer = frame.call('showFlag', { actions: [{ onClick: (by: string) => `by ${by}` }] });

    await expect(answer).resolves.toBe('clicked: by Mara');
  });

  it('lets the caller call functions inside an answer', async () => {
    const unsubscribed: string[] = [];
    const { frame } = connect(() => ({ unsubscribe: () => void unsubscribed.push('once') }));

    const { unsubscribe } = (await frame.call('on')) as { unsubscribe: () => Promise<void> };
    await unsubscribe();

    expect(unsubscribed).toEqual(['once']);
  });

  it('answers calls of both sides apart from each other', async () => {
    const { frame, page } = connect((command) => `page did ${command}`);

    const answers = await Promise.all([frame.call('a'), page.call('a'), frame.call('b')]);

    expect(answers).toEqual(['page did a', 'frame did a', 'page did b']);
  });

  it.each([undefined, null, 'text', { source: 'devtools' }, { lockstepBridge: 2, type: 'call', id: 1, command: 'x' }])(
    'passes over what is not its own: %j',
    (foreign) => {
      const handled: string[] = [];
      const { page } = connect((command) => handled.push(command));

      page.receive(foreign);

      expect(handled).toEqual([]);
    },
  );
});
