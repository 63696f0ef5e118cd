import { addWorkdays } from './add-workdays';
import type { SiteClient } from './site-client';

/** People at work in the demo: dates, statuses, links, panels, refusals. Leaves its traffic to be looked at. */
export async function busyDay(site: SiteClient): Promise<void> {
  const product = site.as('product-manager@demo.test');
  const marketing = site.as('marketing-lead@demo.test');
  await product.setDue('PROD-2', addWorkdays((await product.due('PROD-2')) ?? '', 7));
  await site.idle();
  for (const person of ['product-manager@demo.test', 'marketing-lead@demo.test', 'copywriter@demo.test', null]) {
    await site.invoke(person, 'MKT-1', 'panel.load');
  }
  const terms = { type: 'FS', lag: 1, mode: 'at-least', maxLag: null };
  const link = { otherIssueId: await marketing.issueId('MKT-19'), direction: 'other-gates-this', terms };
  await site.invoke('marketing-lead@demo.test', 'MKT-8', 'dependency.preview', link);
  await site.invoke('marketing-lead@demo.test', 'MKT-8', 'dependency.add', link);
  await site.idle();
  const drawn = await gatesLinkOf(site, 'MKT-8', 'MKT-19');
  await site.invoke('marketing-lead@demo.test', 'MKT-8', 'dependency.edit', {
    linkId: drawn,
    terms: { ...terms, lag: 3 },
  });
  await site.invoke('marketing-lead@demo.test', 'MKT-8', 'dependency.remove', { linkId: drawn });
  await marketing.setDue('MKT-3', addWorkdays((await marketing.due('MKT-3')) ?? '', -6));
  await site.idle();
  await marketing.call('GET', '/rest/api/3/issue/MKT-3?expand=changelog');
  await marketing.call('POST', '/rest/api/3/search/jql', { jql: 'project = MKT ORDER BY duedate', fields: ['*all'] });
  const { body } = await marketing.call('GET', '/rest/api/3/issue/MKT-16/transitions');
  const { transitions } = body as { transitions: { id: string }[] };
  // Nothing stands before customer references; the review waits for gates that are shut.
  for (const key of ['MKT-16', 'MKT-3'])
    await marketing.call('POST', `/rest/api/3/issue/${key}/transitions`, {
      transition: { id: transitions.at(-1)?.id },
    });
  await marketing.call('PUT', '/rest/api/3/issue/MKT-3', { fields: { duedate: '2026-02-30' } });
  await marketing.call('GET', '/rest/api/3/issue/NOPE-1');
  await site.idle();
}

export async function gatesLinkOf(site: SiteClient, successor: string, predecessor: string): Promise<string> {
  const { body } = await site.as('admin@demo.test').call('GET', `/rest/api/3/issue/${successor}?fields=issuelinks`);
  const { issuelinks } = (body as { fields: { issuelinks: { id: string; inwardIssue?: { key: string } }[] } }).fields;
  const link = issuelinks.find(({ inwardIssue }) => inwardIssue?.key === predecessor);
  if (!link) throw new Error(`Cannot find the link ${predecessor} gates ${successor}`);
  return link.id;
}
