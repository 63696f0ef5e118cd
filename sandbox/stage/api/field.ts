import { z } from 'zod';
import type { JiraClient } from './jira-client';
import { succeed, type Outcome } from './outcome';

const fieldsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);

export interface AppField {
  readonly id: string;
  readonly name: string;
}

/** @returns the fields that apps have brought to the site */
export async function readAppFields(jira: JiraClient): Promise<Outcome<AppField[]>> {
  const fields = await jira.get('/rest/api/3/field', fieldsSchema);
  return fields.ok ? succeed(fields.value.filter(isOfApp)) : fields;
}

function isOfApp({ schema }: z.infer<typeof fieldsSchema>[number]): boolean {
  return schema?.custom?.startsWith('ari:cloud:ecosystem::extension/') ?? false;
}

/** @returns the id of the custom field "Start date"; undefined where the site has none */
export async function readStartDateField(jira: JiraClient): Promise<Outcome<string | undefined>> {
  const fields = await jira.get('/rest/api/3/field', fieldsSchema);
  return fields.ok ? succeed(fields.value.find((field) => field.name === 'Start date')?.id) : fields;
}
