import type { z } from 'zod';
import type { bridgePayloads } from './bridge-payloads';

/** @returns the address of a place in the product; undefined for places that this site does not have */
export function locationUrl(location: z.infer<typeof bridgePayloads.location>, origin: string): string | undefined {
  if (location.target === 'issue' && location.issueKey !== undefined) return `${origin}/browse/${location.issueKey}`;
  return undefined;
}
