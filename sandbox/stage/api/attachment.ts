import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { userSchema } from './user';

export const attachmentSchema = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  mimeType: z.string(),
  created: z.string(),
  author: userSchema.nullish(),
});

export type Attachment = z.infer<typeof attachmentSchema>;

export function addAttachments(jira: JiraClient, key: string, files: readonly File[]): Promise<Outcome<unknown>> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  return jira.send(`/rest/api/3/issue/${encodeURIComponent(key)}/attachments`, form);
}

export function readAttachment(jira: JiraClient, id: string): Promise<Outcome<Blob>> {
  return jira.download(`/rest/api/3/attachment/content/${encodeURIComponent(id)}?redirect=false`);
}

export function removeAttachment(jira: JiraClient, id: string): Promise<Outcome<unknown>> {
  return jira.write('DELETE', `/rest/api/3/attachment/${encodeURIComponent(id)}`);
}
