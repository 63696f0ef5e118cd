import { z } from 'zod';

/** A place within an app, shaped as the `history` package has it. */
export interface AppLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state: unknown;
}

/** Entries that the app has not made have no state of its. */
const entrySchema = z.object({ key: z.string(), state: z.unknown() }).catch({ key: 'default', state: undefined });

/**
 * @param root path of the app's page
 * @param entry what the browser keeps with the address
 */
export function appLocation(root: string, url: URL, entry: unknown): AppLocation {
  const made = entrySchema.parse(entry);
  return { pathname: url.pathname.slice(root.length) || '/', search: searchOf(url), hash: url.hash, ...made };
}

/** Who looks at the stage may stand in its address; the cloud has no such thing. */
function searchOf({ search, searchParams }: URL): string {
  if (!searchParams.has('as')) return search;
  const inApp = new URLSearchParams(searchParams);
  inApp.delete('as');
  return inApp.size === 0 ? '' : `?${inApp.toString()}`;
}
