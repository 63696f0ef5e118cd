import { view } from '@forge/bridge';
import { z } from 'zod';
import type { Place } from './navigation';

/** The browser's history as far as it belongs to this page. */
export interface AppHistory {
  readonly start: Place;
  readonly push: (to: string) => void;
  readonly replace: (to: string) => void;
  /** Told at each change, whoever made it. @returns stop listening */
  readonly listen: (listener: (place: Place) => void) => () => void;
}

/** https://developer.atlassian.com/platform/forge/custom-ui-bridge/view/#createhistory */
export async function openHistory(): Promise<AppHistory> {
  const history = wireHistory.parse(await view.createHistory());
  return {
    start: toPlace(history.location),
    push: (to) => history.push(to),
    replace: (to) => history.replace(to),
    listen: (listener) => {
      const stop = history.listen((arrived) => {
        const place = wireArrival.safeParse(arrived);
        if (place.success) listener(toPlace(place.data));
      });
      return () => {
        if (isFunction(stop)) stop();
      };
    },
  };
}

const wireLocation = z.object({ pathname: z.string(), search: z.string().default('') });
/** Versions of the history differ in whether the location comes alone. */
const wireArrival = z.union([wireLocation, z.object({ location: wireLocation }).transform(({ location }) => location)]);

type Go = (to: string) => unknown;
type Listen = (listener: (arrived: unknown) => void) => unknown;

const wireHistory = z.object({
  location: wireLocation,
  push: z.custom<Go>(isFunction),
  replace: z.custom<Go>(isFunction),
  listen: z.custom<Listen>(isFunction),
});

function toPlace({ pathname, search }: z.infer<typeof wireLocation>): Place {
  return { path: pathname === '' ? '/' : pathname, search };
}

function isFunction(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function';
}
