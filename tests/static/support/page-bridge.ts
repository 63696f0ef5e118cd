/** What a page asks of its host: the command and what it sent along. */
export interface BridgeCall {
  readonly command: string;
  readonly payload: unknown;
}

/** Answers one command of the page. */
export type PageHost = (call: BridgeCall) => unknown;

const noHost: PageHost = ({ command }) => {
  throw new Error(`Cannot answer "${command}": the test has set no host`);
};

/** `@forge/bridge` keeps `callBridge` from its start, so a test changes what stands behind it. */
export const pageBridge = {
  host: noHost,
  callBridge: (command: string, payload?: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(pageBridge.host({ command, payload }));
    }),
};
