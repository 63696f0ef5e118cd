import { z } from 'zod';
import { atlas20Claims, type DemoClaims } from '../seed/demo/atlas-2-0-claims';
import { issueIdOf } from '../seed/issue-id-of';
import type { PersonId } from '../seed/people';
import { workdaysFrom } from '../seed/workdays';
import { demoAct, type DemoParts } from './demo-act';

/** The first review of the demo's claims is over, the second half done. */
export async function settleClaims(parts: DemoParts): Promise<void> {
  for (const sheet of atlas20Claims) await settleSheet(parts, sheet);
}

const reply = z.object({
  sheet: z.object({ order: z.array(z.string()) }),
  claims: z.array(z.object({ id: z.string(), revision: z.int() })),
});

/** Working days from today on which the two reviews close. */
const reviewDays = [-3, 12];

async function settleSheet(parts: DemoParts, { issue, claims }: DemoClaims): Promise<void> {
  const workday = workdaysFrom(parts.site.clock.now().toISOString().slice(0, 10));
  const issueId = issueIdOf(parts.jira, issue);
  const act = async (by: PersonId, ask: string, payload: object) => {
    const value = await demoAct(parts, {
      ...{ moduleKey: 'claim-table', by, ask, payload: { issueId, ...payload } },
      on: { config: { issueIds: [issueId] } },
    });
    return reply.parse(value);
  };
  const added = await act('copywriter', 'claims.add', { texts: claims.map(({ text }) => text), after: null });
  const revisions = new Map(added.claims.map(({ id, revision }) => [id, revision]));
  const edit = async (by: PersonId, claimId: string, change: object): Promise<void> => {
    const { claims: changed } = await act(by, 'claims.edit', { claimId, basedOn: revisions.get(claimId), ...change });
    for (const { id, revision } of changed) revisions.set(id, revision);
  };
  const rate = async (claimId: string, value: string): Promise<void> => {
    const rated = { claims: [{ claimId, basedOn: revisions.get(claimId) }], value };
    for (const { id, revision } of (await act('product-manager', 'claims.rate', rated)).claims)
      revisions.set(id, revision);
  };
  for (const [at, { features = [], evidence = '', first, adjustment = '' }] of claims.entries()) {
    const claimId = added.sheet.order[at] ?? '';
    if (evidence !== '') await edit('marketing-lead', claimId, { evidence });
    if (features.length > 0) {
      const ids = features.map((key) => issueIdOf(parts.jira, key));
      await edit('marketing-lead', claimId, { features: ids });
    }
    await rate(claimId, first);
    if (adjustment !== '') await edit('product-manager', claimId, { adjustment });
  }
  await act('marketing-lead', 'claims.dates', { closes: reviewDays.map(workday) });
  await act('product-manager', 'claims.round', { turn: 'close' });
  for (const [at, { second }] of claims.entries()) {
    if (second !== undefined) await rate(added.sheet.order[at] ?? '', second);
  }
}
