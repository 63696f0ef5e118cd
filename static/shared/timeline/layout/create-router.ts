import type { LaunchDependencyView } from '../../../../src/contract/launch';
import type { Layout } from './lay-rows';
import type { Point } from './point';
import { routeArrow } from './route-arrow';

export type Router = (dependency: LaunchDependencyView) => readonly Point[] | undefined;

/** Each arrow is routed when it first comes into view, and kept. */
export function createRouter(layout: Layout): Router {
  const routes = new Map<string, readonly Point[] | undefined>();
  return (dependency) => {
    const { linkId } = dependency;
    if (!routes.has(linkId)) routes.set(linkId, routeArrow(dependency, layout));
    return routes.get(linkId);
  };
}
