import { z } from 'zod';

const fieldErrors = z.record(z.string(), z.string()).transform((errors) => Object.values(errors));

/** Confluence's second API tells what is wrong in a list. */
const titledErrors = z
  .array(z.object({ title: z.string(), detail: z.string().nullish() }))
  .transform((errors) => errors.map(({ title, detail }) => (detail ? `${title}: ${detail}` : title)));

const errorBody = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.union([titledErrors, fieldErrors]).default([]),
  message: z.string().optional(),
});

/** @returns what an error body of Jira or Confluence says, or a sentence with the status when it says nothing. */
export function failureMessage(status: number, body: unknown): string {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return `The site answered with status ${status}`;
  const { errorMessages, errors, message } = parsed.data;
  const words = [...errorMessages, ...errors, ...(message === undefined ? [] : [message])];
  return words.length > 0 ? words.join(' ') : `The site answered with status ${status}`;
}
