import { z } from 'zod';

const pageModule = z.looseObject({
  key: z.string(),
  resource: z.string(),
  title: z.unknown().refine((title) => title !== undefined, 'a page needs a title'),
  render: z.undefined('sandbox does not cover UI Kit').optional(),
  pages: z.undefined('sandbox does not cover sub pages').optional(),
  sections: z.undefined('sandbox does not cover sub pages').optional(),
  layout: z.enum(['basic', 'blank'], 'the layout of a Custom UI page is basic or blank').optional(),
  useAsConfig: z.boolean().default(false),
  useAsGetStarted: z.boolean().default(false),
});

/** Kinds of pages of which an app has one each. */
const rolesOf: Readonly<Record<string, (page: z.output<typeof pageModule>) => string>> = {
  'jira:globalPage': () => 'global page',
  'jira:projectPage': () => 'project page',
  'jira:adminPage': ({ useAsConfig, useAsGetStarted }) =>
    useAsConfig ? 'page to configure the app' : useAsGetStarted ? 'page to get started' : 'admin page',
};

/**
 * The pages of an app in Jira as the manifest has them.
 * @returns what a deployment would refuse, and what the sandbox does not cover
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-global-page/
 */
export function checkPageModules(modules: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(rolesOf).flatMap(([type, roleOf]) => {
    const parsed = z.array(pageModule).default([]).safeParse(modules[type]);
    if (!parsed.success)
      return parsed.error.issues.map(({ path, message }) => `${[type, ...path].join('.')}: ${message}`);
    const roles = parsed.data.map(roleOf);
    const doubled = new Set(roles.filter((role, index) => roles.indexOf(role) !== index));
    return [...doubled].map((role) => `${type}: an app has one ${role} at most`);
  });
}
