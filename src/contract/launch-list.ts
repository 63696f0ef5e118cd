import { z } from 'zod';
import { day, visibleIssue } from './issue-card';
import { health, launchId, tier } from './launch';
import { person, plainText } from './narrative';

/** Where in the list the next page begins; means nothing to the page. */
const cursor = z.string().max(2_000).nullable();

export const listLaunches = z.strictObject({
  after: cursor,
  /** Part of a name; empty: all. */
  search: plainText(80),
  state: z.enum(['active', 'archived']),
});
export type ListLaunches = z.infer<typeof listLaunches>;

/** A launch of which the viewer sees at least one issue. Counts only what they see. */
export const launchRow = z.strictObject({
  id: launchId,
  name: z.string(),
  tier: tier.nullable(),
  /** null: no T-0 named, undated, or not seen by the viewer. */
  t0Day: day.nullable(),
  health,
  /** The next milestone that is not done. */
  next: visibleIssue,
  owner: person.nullable(),
  calendarChanged: z.boolean(),
});
export type LaunchRow = z.infer<typeof launchRow>;

export const launchesReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-access') }),
  z.strictObject({
    kind: z.literal('launches'),
    launches: z.array(launchRow),
    /** null: there are no more. A page may be short or empty and still have a next one. */
    next: cursor,
    today: day,
    /** The viewer administers Jira. */
    isAdmin: z.boolean(),
  }),
]);
export type LaunchesReply = z.infer<typeof launchesReply>;
