import { applyTheme } from './frame-theme';
import { createMemoryHistory } from './memory-history';
import { reportHeight } from './report-height';
import { createRpc } from './rpc';

declare global {
  // `var` is how TypeScript names a property of the global object.
  var __bridge: { callBridge(command: string, payload?: unknown): Promise<unknown> };
}

/**
 * Runs first in the app's document: gives the real `@forge/bridge` the function it is built on. Every command goes to
 * the page around the frame, but for what can only be done inside.
 */
const page = createRpc({
  send: (message) => window.parent.postMessage(message, window.location.origin),
  handle: (command) => {
    throw new Error(`Cannot call "${command}": the app offers no commands`);
  },
});

window.addEventListener('message', (event) => {
  if (event.source === window.parent) page.receive(event.data);
});

globalThis.__bridge = {
  callBridge: async (command, payload) => {
    if (command === 'createHistory') return createMemoryHistory();
    if (command === 'enableTheming') return page.call('enableTheming', { apply: applyTheme });
    return page.call(command, payload);
  },
};

document.addEventListener('DOMContentLoaded', () => reportHeight((height) => void page.call('#height', { height })));
