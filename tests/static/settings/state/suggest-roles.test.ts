import { suggestRoles } from '../../../../static/settings/state/suggest-roles';

describe('suggestRoles()', () => {
  it.each([
    ['PROD', 'Product', 'product'],
    ['ENG', 'Core platform', 'product'],
    ['MKT', 'Go to market', 'marketing'],
    ['PMM', 'Product marketing', 'marketing'],
    ['CAMP', 'Campaigns 2026', 'marketing'],
    ['HR', 'People', null],
    ['APPL', 'Applicants', null],
  ])('suggests for %s "%s": %s', (key, name, role) => {
    expect(suggestRoles([{ id: '1', key, name }], [])).toEqual([role]);
  });

  it('leaves what an admin has settled', () => {
    const settled = [{ id: '1', role: 'marketing' as const, calendar: 'default' }];
    expect(suggestRoles([{ id: '1', key: 'PROD', name: 'Product' }], settled)).toEqual(['marketing']);
  });
});
