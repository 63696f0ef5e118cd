import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { SiteSettings } from '../../app/ports';
import { patiently } from './patiently';

const key = 'site-settings';
const stored: z.ZodType<SiteSettings> = z.object({ linkTypeName: z.string(), startField: z.string().nullable() });

/** Until the app has looked around the site. */
const unknownSite: SiteSettings = { linkTypeName: 'Gates', startField: null };

/** Settings are read once per invocation. */
export function createStoredSettings() {
  let known: Promise<SiteSettings | undefined> | undefined;
  return {
    read: async (): Promise<SiteSettings> => (await (known ??= load())) ?? unknownSite,
    isEmpty: async (): Promise<boolean> => (await (known ??= load())) === undefined,
    write: async (settings: SiteSettings): Promise<void> => {
      await patiently(() => kvs.set(key, settings));
      known = Promise.resolve(settings);
    },
  };
}

async function load(): Promise<SiteSettings | undefined> {
  const value = await patiently(() => kvs.get<unknown>(key));
  return value === undefined ? undefined : stored.parse(value);
}
