import { z } from 'zod';
import { demoPins, demoTerms } from '../seed/demo-terms';
import { accountIdOf } from '../seed/people';
import { demoAct, type DemoParts } from './demo-act';

/** What a person has settled about dates in the demo goes through the app's own panel. */
export async function settleLaunch(parts: DemoParts, rest: () => Promise<void>): Promise<void> {
  const panel = { moduleKey: 'issue-panel', by: 'admin' } as const;
  for (const { from, to, ...terms } of demoTerms) {
    const linkId = await findLink(parts, from, to);
    await demoAct(parts, { ...panel, on: to, ask: 'dependency.edit', payload: { linkId, terms } });
    await rest();
  }
  for (const key of demoPins)
    await demoAct(parts, { ...panel, on: key, ask: 'milestone.pin', payload: { pinned: true } });
  await rest();
}

const linksSchema = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        id: z.string(),
        type: z.object({ name: z.string() }),
        inwardIssue: z.object({ key: z.string() }).optional(),
      }),
    ),
  }),
});

/** The link by which `from` gates `to`. */
async function findLink({ site, jira }: DemoParts, from: string, to: string): Promise<string> {
  const url = `${site.baseUrl}/rest/api/3/issue/${to}?fields=issuelinks`;
  const caller = { as: 'user', accountId: accountIdOf('admin'), invocation: null } as const;
  const response = await jira.fetch(new Request(url), caller);
  const { fields } = linksSchema.parse(await response.json());
  const link = fields.issuelinks.find(({ type, inwardIssue }) => type.name === 'Gates' && inwardIssue?.key === from);
  if (link === undefined) throw new Error(`Cannot settle the demo: no link by which "${from}" gates "${to}"`);
  return link.id;
}
