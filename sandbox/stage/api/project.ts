import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const projectSchema = z.object({ id: z.string(), key: z.string(), name: z.string() });

export type Project = z.infer<typeof projectSchema>;

export function readProject(jira: JiraClient, key: string): Promise<Outcome<Project>> {
  return jira.get(`/rest/api/3/project/${encodeURIComponent(key)}`, projectSchema);
}

const projectsSchema = z.object({ values: z.array(projectSchema) });

export function readProjects(jira: JiraClient): Promise<Outcome<{ values: Project[] }>> {
  return jira.get('/rest/api/3/project/search?maxResults=50&orderBy=name', projectsSchema);
}
