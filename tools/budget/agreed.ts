import { z } from 'zod';
import type { Weight } from './weigh';

/** What was in each entry when its limit was last agreed on: kB compressed, by package or room of our own. */
export const agreed = z.record(z.string(), z.record(z.string(), z.number()));

export type Agreed = z.infer<typeof agreed>;

/** kB, compressed. What weighs less is not worth a line. */
const leastKb = 0.5;

export function agreedShares(weight: Weight): Agreed[string] {
  return Object.fromEntries(parts(weight).filter(([, kb]) => kb >= leastKb));
}

/** What has become heavier, in words, the most first: `zod 35.3 (+3.2)`. @returns the five that grew most */
export function growth(weight: Weight, before: Agreed[string]): string[] {
  return parts(weight)
    .map(([name, kb]) => ({ name, kb, more: kb - (before[name] ?? 0) }))
    .filter(({ more }) => more >= leastKb)
    .sort((a, b) => b.more - a.more)
    .slice(0, 5)
    .map(({ name, kb, more }) => `${name} ${kb} (+${more.toFixed(1)})`);
}

function parts({ shares, style }: Weight): (readonly [name: string, kb: number])[] {
  return [...[...shares].map(([name, { gzip }]) => [name, toKb(gzip)] as const), ['styles', toKb(style)]];
}

/** To a tenth. */
export function toKb(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
