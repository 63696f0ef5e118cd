import { z } from 'zod';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const personSchema = z.object({
  accountId: z.string(),
  emailAddress: z.string(),
  displayName: z.string(),
  title: z.string(),
});

const moduleSchema = z.object({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  icon: z.string().nullish(),
  resource: z.string(),
  viewportSize: z.string().nullish(),
});

const siteSchema = z.object({
  people: z.array(personSchema),
  app: z.object({ name: z.string(), version: z.string() }),
  now: z.string(),
  modules: z.array(moduleSchema),
});

export type SitePerson = z.infer<typeof personSchema>;
export type SiteModule = z.infer<typeof moduleSchema>;
export type SiteInfo = z.infer<typeof siteSchema>;

/** Puts the whole site back to how the demo begins; takes some seconds. */
export function resetDemo(jira: JiraClient): Promise<Outcome<unknown>> {
  return jira.write('POST', '/__sandbox/seed', { name: 'demo' });
}

export function readSite(jira: JiraClient): Promise<Outcome<SiteInfo>> {
  return jira.get('/__sandbox/site', siteSchema);
}
