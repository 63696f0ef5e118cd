import { runInThisContext } from 'node:vm';
import { pageBridge } from '../static/support/page-bridge';

// The bridge looks for its host while it is being loaded, so it must be there before any import of a test.
Object.assign(globalThis, { __bridge: { callBridge: pageBridge.callBridge } });

// jsdom has no fetch classes; Node's own live outside the test's context.
const outside = (name: string): unknown => runInThisContext(name);
const NodeRequest = outside('Request') as typeof Request;

/** A browser reads `new Request('')` against the page's address, Node has none. */
class PageRequest extends NodeRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, window.location.href) : input, init);
  }
}

Object.assign(globalThis, { Request: PageRequest, Response: outside('Response'), Headers: outside('Headers') });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// jsdom draws nothing; axe asks for a canvas to tell fonts of icons apart, and goes without one.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom lays nothing out, so nothing can be brought into view.
Element.prototype.scrollIntoView = () => undefined;
