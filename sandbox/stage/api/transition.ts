import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { statusSchema } from './status';

const resolutionSchema = z.object({ id: z.string(), name: z.string() });

const resolutionFieldSchema = z.object({
  allowedValues: z.array(resolutionSchema).default([]),
  defaultValue: resolutionSchema.optional(),
});

const transitionSchema = z.object({
  id: z.string(),
  name: z.string(),
  to: statusSchema,
  /** What the screen of the transition asks for. */
  fields: z.object({ resolution: resolutionFieldSchema.optional() }).default({}),
});

export type Resolution = z.infer<typeof resolutionSchema>;
export type Transition = z.infer<typeof transitionSchema>;

const transitionsSchema = z.object({ transitions: z.array(transitionSchema) });

export function readTransitions(jira: JiraClient, key: string): Promise<Outcome<{ transitions: Transition[] }>> {
  return jira.get(`${address(key)}?expand=transitions.fields`, transitionsSchema);
}

/** @returns what one may choose instead of the resolution that the workflow sets by itself */
export function otherResolutions({ fields: { resolution } }: Transition): Resolution[] {
  return (resolution?.allowedValues ?? []).filter(({ id }) => id !== resolution?.defaultValue?.id);
}

/** @param resolutionId undefined: what the workflow sets by itself */
export function transitionIssue(
  jira: JiraClient,
  key: string,
  { id, resolutionId }: { readonly id: string; readonly resolutionId?: string | undefined },
): Promise<Outcome<unknown>> {
  const fields = resolutionId === undefined ? {} : { fields: { resolution: { id: resolutionId } } };
  return jira.write('POST', address(key), { transition: { id }, ...fields });
}

function address(key: string): string {
  return `/rest/api/3/issue/${encodeURIComponent(key)}/transitions`;
}
