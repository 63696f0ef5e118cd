import { z } from 'zod';

const errorBody = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
  message: z.string().optional(),
});

/** @returns what an error body of Jira says, or a sentence with the status when it says nothing. */
export function failureMessage(status: number, body: unknown): string {
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return `The site answered with status ${status}`;
  const { errorMessages, errors, message } = parsed.data;
  const words = [...errorMessages, ...Object.values(errors), ...(message === undefined ? [] : [message])];
  return words.length > 0 ? words.join(' ') : `The site answered with status ${status}`;
}
