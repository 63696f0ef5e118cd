import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import { readAll } from './entities';

/** What a ripple says once and for all; of a launch moved as a whole it does not fit into one value. */
export type RippleParts = Pick<StoredRipple, 'proposals' | 'newlyOverridden' | 'healed'> &
  Pick<StoredRipple['cause'], 'moved'>;

/** Bytes; what may still be added to the record needs the rest of 240 KiB. */
const mostInRecord = 60_000;
/** Characters; three bytes each at worst. */
const charsPerPage = 70_000;

const page = z.string();
const pages = { entityName: 'shifts', schema: page, isLarge: true } as const;

/** A ripple as it lies in storage: large parts are moved onto pages when it is stored for the first time, and never change. */
export async function leanRipple(ripple: StoredRipple): Promise<StoredRipple> {
  const pages = ripple.version === 0 ? await writePages(ripple) : (ripple.pages ?? 0);
  if (pages === 0) return ripple;
  return { ...ripple, cause: { ...ripple.cause, moved: [] }, proposals: [], newlyOverridden: [], healed: [], pages };
}

/** Puts large parts back into their ripples. @param partsSchema what is read back is checked like any foreign data */
export async function wholeRipples(
  ripples: readonly StoredRipple[],
  partsSchema: z.ZodType<RippleParts>,
): Promise<StoredRipple[]> {
  const keys = ripples.flatMap(keysOf);
  const found = keys.length === 0 ? new Map<string, string>() : await readAll(pages, keys);
  return ripples.map((ripple) => {
    if (!ripple.pages) return ripple;
    const text = keysOf(ripple).map((key) => found.get(key) ?? '');
    const { moved, ...rest } = partsSchema.parse(JSON.parse(text.join('')));
    return { ...ripple, ...rest, cause: { ...ripple.cause, moved } };
  });
}

function partsOf({ cause, proposals, newlyOverridden, healed }: StoredRipple): RippleParts {
  return { moved: cause.moved, proposals, newlyOverridden, healed };
}

/** @returns how many; 0: the record holds it all */
async function writePages(ripple: StoredRipple): Promise<number> {
  const text = JSON.stringify(partsOf(ripple));
  if (Buffer.byteLength(text) <= mostInRecord) return 0;
  const count = Math.ceil(text.length / charsPerPage);
  for (let index = 0; index < count; index += 1) {
    const data = text.slice(index * charsPerPage, (index + 1) * charsPerPage);
    await kvs.entity(pages.entityName).set(pageKey(ripple.id, index), { rippleId: ripple.id, data });
  }
  return count;
}

function keysOf({ id, pages: count = 0 }: StoredRipple): string[] {
  return Array.from({ length: count }, (_, index) => pageKey(id, index));
}

function pageKey(id: string, index: number): string {
  return `${id}:parts:${index}`;
}
