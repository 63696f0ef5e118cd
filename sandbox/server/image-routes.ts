import { Hono, type Context } from 'hono';
import type { Jira } from '../jira/jira';
import type { ServerParts } from './parts';
import { refuse } from './refuse';
import { avatar, catalogIcon, nobodyAvatar } from './site-images';

/** The pictures to which replies of the REST API point. */
export function imageRoutes({ jira, forge }: ServerParts): Hono {
  const routes = new Hono();
  routes.get('/icons/:kind/:file', (c) => {
    const { kind, file } = c.req.param();
    const icon = catalogIcon(kind, file.replace(/\.svg$/, ''));
    return icon === undefined ? refuse(c, 404, `Cannot find icon "${kind}/${file}": no such icon`) : sendSvg(c, icon);
  });
  routes.get('/avatars/:file', (c) => {
    const id = c.req.param('file').replace(/\.svg$/, '');
    return sendSvg(c, id === jira.appAccountId ? avatar(forge.manifest.appName, 'square') : avatarOf(jira, id));
  });
  return routes;
}

function avatarOf({ state }: Jira, id: string): string {
  const project = state.projects.get(id.replace(/^project-/, ''));
  if (project !== undefined) return avatar(project.name, 'square');
  const person = state.people.get(id);
  return person === undefined ? nobodyAvatar : avatar(person.displayName, 'round');
}

function sendSvg(c: Context, svg: string): Response {
  return c.body(svg, 200, { 'Content-Type': 'image/svg+xml' });
}
