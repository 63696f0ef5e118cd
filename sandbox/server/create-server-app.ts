import { Hono } from 'hono';
import { bridgeRoutes } from './bridge-routes';
import { controlRoutes } from './control-routes';
import { imageRoutes } from './image-routes';
import { pageRoutes } from './page-routes';
import type { ServerParts } from './parts';
import { refuse } from './refuse';
import { restRoutes } from './rest-routes';
import { workflowRoutes } from './workflow-routes';

/** All that the site answers over HTTP. */
export function createServerApp(parts: ServerParts): Hono {
  const app = new Hono({ strict: false });
  app.route('/', restRoutes(parts));
  app.route('/__sandbox/bridge', bridgeRoutes(parts));
  app.route('/__sandbox/workflow', workflowRoutes(parts));
  app.route('/__sandbox', controlRoutes(parts));
  app.route('/', imageRoutes(parts));
  app.route('/', pageRoutes(parts));
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? error.message}\n`);
    return refuse(c, 500, `The sandbox failed: ${error.message}`);
  });
  return app;
}
