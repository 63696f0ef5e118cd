/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { MilestoneId } from '../../src/domain/schedule/plan';
import type { SiteUnderTest } from './describe-issues';

export interface GatedSite extends Omit<SiteUnderTest, 'forbidAppToEdit'> {
  readonly keyOf: (id: MilestoneId) => string;
  /** Ids of the statuses "To Do", "In Progress" and "Done". */
  readonly statuses: readonly [string, string, string];
  /** Gives the issue a file. @returns its id */
  readonly attach: (id: MilestoneId, fileName: string) => string;
}

/** What the check of a transition asks of Jira. */
export function describeGatedIssues(name: string, open: () => GatedSite): void {
  describe(`Issues at gates: ${name}`, () => {
    let site: GatedSite;
    beforeEach(async () => {
      site = open();
      site.signIn('admin');
      await site.prepare();
    });
    afterEach(() => site.close());

    test('moved() tells what gates the issue, and what its statuses mean', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Freeze' });
      const lock = site.create({ project: 'MKT', summary: 'Lock', status: 'In Progress' });
      const copy = site.create({ project: 'MKT', summary: 'Copy' });
      site.drawn(freeze, lock);
      site.drawn(lock, copy);

      const moved = await site.issues.moved(site.keyOf(lock));
      expect(moved).toMatchObject({ id: lock, key: site.keyOf(lock), linked: [{ from: freeze, typeName: 'Gates' }] });
      expect(site.statuses.map((id) => moved?.stateOf(id))).toEqual(['todo', 'doing', 'done']);
      expect(moved?.stateOf('4242')).toBeUndefined();
      expect((await site.issues.read([lock], 'app')).get(lock)?.projectId).toBe(moved?.projectId);
    });

    test('moved() knows no issue that is not there', async () => {
      expect(await site.issues.moved('MKT-4242')).toBeUndefined();
    });

    test('atGates() gives issues as the actor sees them', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Freeze', status: 'Done' });
      const lock = site.create({ project: 'MKT', summary: 'Lock' });
      const file = site.attach(lock, 'spec.pdf');

      const seen = await site.issues.atGates([freeze, lock], 'app');
      expect(seen.get(freeze)).toMatchObject({ key: site.keyOf(freeze), summary: 'Freeze', state: 'done' });
      expect(seen.get(lock)).toMatchObject({ state: 'todo', attachments: new Set([file]), isGuarded: false });

      site.signIn('copywriter');
      expect([...(await site.issues.atGates([freeze, lock], 'viewer')).keys()]).toEqual([lock]);
    });

    test('atGates() knows people by name once the app has told whom a gate waits for', async () => {
      const lock = site.create({ project: 'MKT', summary: 'Lock' });
      const { accountId, displayName } = site.person;
      await site.issues.tellGates([{ id: lock, state: 'shut', missing: 'A decision', asked: [accountId] }]);

      const seen = await site.issues.atGates([lock], 'viewer');
      expect(seen.get(lock)?.names.get(accountId)).toBe(displayName);
    });
  });
}
