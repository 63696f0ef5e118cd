import { z } from 'zod';

/** Above it a number counts milliseconds, below it seconds: the year 5138, and March 1973. */
const firstMs = 100_000_000_000;

/**
 * When something happened, as an ISO instant in UTC. Jira writes it with an offset; for changelogs in bulk its document
 * says text and shows a number.
 */
export const pastInstant = z.union([z.string(), z.number()]).transform((value, context) => {
  const ms = typeof value === 'string' ? Date.parse(value) : value < firstMs ? value * 1000 : value;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  context.addIssue({ code: 'custom', message: `"${value}" is no instant` });
  return z.NEVER;
});
