/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { ProjectRight, Site } from '../../src/app/launch-ports';
import type { ProjectId } from '../../src/domain/settings/settings';
import { aProject } from '../support/fake-site';

/** Projects PROD, MKT and INTL. `admin` may do all; `copywriter` does not see PROD; `legal` sees it, and creates elsewhere. */
export interface JiraUnderTest {
  readonly site: Site;
  readonly signIn: (person: 'admin' | 'copywriter' | 'legal') => void;
  /** Takes permissions in MKT from the app. */
  readonly excludeApp: (rights: readonly ProjectRight[]) => void;
  readonly close: () => void;
}

const [intl, mkt, prod] = ['INTL', 'MKT', 'PROD'].map((key) => aProject(key).id);
const unknown = '999999' as ProjectId;

/** What every Jira site must do, whatever it is made of. */
export function describeSite(name: string, open: () => JiraUnderTest): void {
  describe(`Site: ${name}`, () => {
    let jira: JiraUnderTest;
    let site: Site;
    beforeEach(() => {
      jira = open();
      site = jira.site;
      jira.signIn('admin');
    });
    afterEach(() => jira.close());

    test.each([
      { person: 'admin' as const, may: true },
      { person: 'legal' as const, may: false },
    ])('$person administers Jira: $may', async ({ person, may }) => {
      jira.signIn(person);

      expect(await site.viewerAdministers()).toBe(may);
    });

    test('lists projects by their keys, as far as the actor sees them', async () => {
      expect((await site.projects('app')).map(({ id, key }) => [id, key])).toEqual([
        [intl, 'INTL'],
        [mkt, 'MKT'],
        [prod, 'PROD'],
      ]);
      jira.signIn('copywriter');
      expect((await site.projects('viewer')).map(({ key }) => key)).toEqual(['INTL', 'MKT']);
    });

    test('lists projects in which the viewer may create', async () => {
      jira.signIn('legal');

      expect((await site.creatable()).map(({ key }) => key)).toEqual(['INTL', 'MKT']);
    });

    test('lists types that the viewer may create, without sub-tasks', async () => {
      jira.signIn('legal');

      const types = (await site.issueTypes(mkt ?? unknown)) ?? [];

      expect(types.map(({ name: type, level }) => [type, level])).toEqual(
        expect.arrayContaining([
          ['Epic', 1],
          ['Task', 0],
        ]),
      );
      expect(types.every(({ level }) => level >= 0)).toBe(true);
      expect(await site.issueTypes(prod ?? unknown)).toBeUndefined();
      expect(await site.issueTypes(unknown)).toBeUndefined();
    });

    test('tells what the app may do where', async () => {
      jira.excludeApp(['EDIT_ISSUES', 'LINK_ISSUES']);

      const rights = await site.appRights([prod ?? unknown, mkt ?? unknown, unknown]);

      expect([...rights].map(([id, held]) => [id, [...held].sort()])).toEqual([
        [prod, ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'LINK_ISSUES']],
        [mkt, ['BROWSE_PROJECTS']],
        [unknown, []],
      ]);
      expect((await site.appRights([])).size).toBe(0);
    });

    test('knows the fields that hold a day, and the link types', async () => {
      expect(await site.dateFields()).toEqual([{ id: 'customfield_10015', name: 'Start date' }]);
      expect(await site.linkTypes()).toEqual(expect.arrayContaining(['Blocks', 'Gates']));
    });
  });
}
