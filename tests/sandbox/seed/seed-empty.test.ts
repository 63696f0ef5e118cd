import { seedEmpty } from '../../../sandbox/seed/seed-empty';
import { aJira } from '../jira/support/a-jira';

describe('seedEmpty', () => {
  it.each([
    [true, ['Blocks', 'Cloners', 'Duplicate', 'Gates', 'Relates']],
    [false, ['Blocks', 'Cloners', 'Duplicate', 'Relates']],
  ])('with the link type %p gives people and projects without issues', async (linkType, names) => {
    const t = aJira();

    seedEmpty(t.jira, { linkType });

    const types = await t.call('copywriter', 'GET /rest/api/3/issueLinkType');
    expect(types.json().issueLinkTypes.map(({ name }) => name)).toEqual(names);
    expect([t.jira.people().length, t.jira.state.projects.size, t.jira.state.issues.size]).toEqual([8, 3, 0]);
  });
});
