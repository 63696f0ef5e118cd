import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = z.iso.date();

/** A day that a person gives: calendars know these years. */
export const givenDay = day.refine((text) => text >= '1900' && text < '2200', {
  error: 'is out of reach. Choose a day from 1900 to 2199',
});

/** An issue as this viewer may see it in Jira. */
export const issueCard = z.strictObject({
  id: z.string(),
  key: z.string(),
  summary: z.string(),
  typeName: z.string(),
  role: z.enum(['product', 'marketing']),
  statusName: z.string(),
  state: z.enum(['todo', 'doing', 'done']),
  start: day.nullable(),
  due: day.nullable(),
});
export type IssueCard = z.infer<typeof issueCard>;

/** null stands for an issue that this viewer may not see: nothing of it is told. */
export const visibleIssue = issueCard.nullable();

export const dates = z.strictObject({ start: day.nullable(), due: day.nullable() });
export type DatesView = z.infer<typeof dates>;
