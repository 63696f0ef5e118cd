import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

type Answer = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** From now on requests go there; before, they are answered 503. */
  serve(answer: Answer): void;
  close(): Promise<void>;
}

/**
 * @param port 0 takes a free one
 * @throws when the port is taken
 */
export async function listen(port: number): Promise<Listening> {
  let answer: Answer = () => new Response('The site is starting', { status: 503 });
  // The adapter's own Request and Response must not replace those of the whole process.
  const server = createAdaptorServer({ fetch: (request) => answer(request), overrideGlobalObjects: false });
  // A client that sends on a connection just when it is closed for idleness would see its request fail.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    serve: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Open event streams would keep the server for ever.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Cannot start on port ${port}: in use; stop what runs there, or choose another: PORT=${port + 1} npm start`,
  );
}
