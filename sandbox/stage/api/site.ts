import { z } from 'zod';
import { modalSizeSchema } from './modal-size';
import type { JiraClient } from './jira-client';
import type { Outcome } from './outcome';

const personSchema = z.object({
  accountId: z.string(),
  emailAddress: z.string(),
  displayName: z.string(),
  title: z.string(),
});

const configSchema = z.object({
  /** null: a form of the platform's own making, which the stage does not draw */
  resource: z.string().nullable(),
  viewportSize: modalSizeSchema.nullish(),
  openOnInsert: z.boolean(),
  title: z.string().nullish(),
});

const moduleSchema = z.object({
  type: z.string(),
  key: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  icon: z.string().nullish(),
  resource: z.string(),
  viewportSize: z.string().nullish(),
  /** Of pages: `blank` leaves all to the app, `basic` puts a title above it. */
  layout: z.string().nullish(),
  useAsConfig: z.boolean().optional(),
  useAsGetStarted: z.boolean().optional(),
  config: configSchema.nullish(),
  /** Of a validator: resources in which its configuration is made, changed and shown. */
  pages: z
    .object({ create: z.string().optional(), edit: z.string().optional(), view: z.string().optional() })
    .nullish(),
});

const siteSchema = z.object({
  people: z.array(personSchema),
  app: z.object({
    name: z.string(),
    version: z.string(),
    id: z.string(),
    environmentId: z.string(),
    environmentType: z.string(),
  }),
  /** false: the site has Jira alone. */
  confluence: z.boolean(),
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
