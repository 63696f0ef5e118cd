import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';
import { userSchema } from './user';

const commentSchema = z.object({
  id: z.string(),
  author: userSchema.optional(),
  body: z.unknown().optional(),
  created: z.string(),
});

export type Comment = z.infer<typeof commentSchema>;

const commentsSchema = z.object({ comments: z.array(commentSchema) });

export function readComments(jira: JiraClient, key: string): Promise<Outcome<{ comments: Comment[] }>> {
  return jira.get(`/rest/api/3/issue/${encodeURIComponent(key)}/comment?maxResults=100`, commentsSchema);
}

export function addComment(jira: JiraClient, key: string, text: string): Promise<Outcome<unknown>> {
  return jira.write('POST', `/rest/api/3/issue/${encodeURIComponent(key)}/comment`, { body: textDocument(text) });
}

/** @returns the text as an Atlassian document, one paragraph per line that says something */
function textDocument(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const content = lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return { type: 'doc', version: 1, content };
}
