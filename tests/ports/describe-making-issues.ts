/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { IssueDraft, Issues } from '../../src/app/ports';
import type { ProjectId } from '../../src/domain/settings/settings';
import { anId } from '../support/an-issue';
import { knownDates } from '../support/known-dates';

export interface MakingUnderTest {
  readonly issues: Issues;
  /** As after the installation. */
  readonly prepare: () => Promise<void>;
  readonly epic: string;
  readonly task: string;
  /** `admin` may do all; `launch-owner` makes issues everywhere and deletes none. */
  readonly signIn: (person: 'admin' | 'launch-owner') => void;
  readonly accountOf: (person: 'admin' | 'launch-owner') => string;
  /** The due date leaves the create screen of MKT. */
  readonly hideDueDate: () => void;
  readonly subTaskOf: (id: string) => void;
  readonly close: () => void;
}

const [product, marketing] = ['10001' as ProjectId, '10002' as ProjectId];

/** What every Jira must do when issues are made, found again, searched and deleted. */
export function describeMakingIssues(name: string, open: () => MakingUnderTest): void {
  describe(`making Issues: ${name}`, () => {
    let site: MakingUnderTest;
    let issues: Issues;
    beforeEach(async () => {
      site = open();
      issues = site.issues;
      site.signIn('admin');
      await site.prepare();
    });
    afterEach(() => site.close());

    const aDraft = (row: string, overrides: Partial<IssueDraft> = {}): IssueDraft => ({
      ...{ creation: 'creation-1', row, projectId: marketing, typeId: site.task, summary: `Row ${row}` },
      ...{ dates: knownDates('2026-06-30', '2026-06-29'), assignee: null },
      ...overrides,
    });
    const made = async (...drafts: IssueDraft[]) => {
      const outcomes = await issues.create(drafts);
      return outcomes.map((outcome) => (outcome.kind === 'created' ? outcome.id : anId(outcome.reason)));
    };

    test('makes issues in the order of the drafts, with type, dates and assignee', async () => {
      const assignee = site.accountOf('launch-owner');
      const outcomes = await issues.create([
        aDraft('freeze', { projectId: product, typeId: site.epic, dates: knownDates('2026-05-05') }),
        aDraft('brief', { assignee }),
      ]);

      expect(outcomes).toMatchObject([
        { kind: 'created', key: expect.stringMatching(/^PROD-/) as string },
        { kind: 'created', key: expect.stringMatching(/^MKT-/) as string },
      ]);
      const [freeze, brief] = outcomes.map((one) => (one.kind === 'created' ? one.id : anId('none')));
      const found = await issues.read([freeze ?? anId('none'), brief ?? anId('none')], 'viewer');
      expect([...found.values()]).toMatchObject([
        { summary: 'Row freeze', role: 'product', dates: knownDates('2026-05-05'), assignee: null },
        { summary: 'Row brief', dates: knownDates('2026-06-30', '2026-06-29'), assignee: { accountId: assignee } },
      ]);
    });

    test('makes what can be made, and says of the rest why not and what to do', async () => {
      site.hideDueDate();

      const outcomes = await issues.create([
        aDraft('one'),
        aDraft('two', { projectId: product, typeId: site.epic }),
        aDraft('three'),
      ]);

      const words = /due ?date.*Ask a project admin to put "Due date" on the create screen/i;
      const refusal = { kind: 'refused', reason: expect.stringMatching(words) as string };
      expect(outcomes).toMatchObject([refusal, { kind: 'created' }, refusal]);
    });

    test('says why when nothing at all can be made', async () => {
      site.hideDueDate();

      expect(await issues.create([aDraft('one'), aDraft('two')])).toMatchObject([
        { kind: 'refused' },
        { kind: 'refused' },
      ]);
    });

    test('finds what was made for one creation by one person, by its rows', async () => {
      const [one, other] = await made(aDraft('one'), aDraft('other'));
      await made(aDraft('one', { creation: 'creation-2' }));

      const found = await issues.madeFor('creation-1', site.accountOf('admin'));

      expect(found).toEqual(
        new Map([
          ['one', one],
          ['other', other],
        ]),
      );
      expect((await issues.madeFor('creation-3', site.accountOf('admin'))).size).toBe(0);
    });

    test('finds all issues of a creation of 120', async () => {
      for (let from = 0; from < 120; from += 40)
        await made(...Array.from({ length: 40 }, (_, index) => aDraft(`row-${from + index}`)));

      expect((await issues.madeFor('creation-1', site.accountOf('admin'))).size).toBe(120);
      const found = await issues.search('project = "MKT" ORDER BY key ASC', 110);
      expect(found).toMatchObject({ kind: 'found', more: true });
      expect(found.kind === 'found' && found.issues).toHaveLength(110);
    });

    test('searches as the viewer, and refuses what is no query with the words of Jira', async () => {
      const [id] = await made(aDraft('one'));

      expect(await issues.search('project = "MKT"', 10)).toMatchObject({
        ...{ kind: 'found', more: false },
        issues: [{ id, summary: 'Row one', role: 'marketing', dates: knownDates('2026-06-30', '2026-06-29') }],
      });
      expect(await issues.search('this is ( no query', 10)).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/./) as string,
      });
    });

    test('deletes an issue; gone already, it has vanished', async () => {
      const [id = anId('none')] = await made(aDraft('one'));

      expect(await issues.remove(id)).toEqual({ kind: 'written' });
      expect(await issues.remove(id)).toEqual({ kind: 'vanished' });
      expect((await issues.read([id], 'app')).size).toBe(0);
    });

    test('does not delete for someone who may not, nor what has sub-tasks', async () => {
      const [one = anId('none'), parent = anId('none')] = await made(aDraft('one'), aDraft('parent'));
      site.subTaskOf(parent);
      expect(await issues.remove(parent)).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('sub-tasks') as string,
      });

      site.signIn('launch-owner');
      expect(await issues.remove(one)).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('"Delete issues"') as string,
      });
      expect((await issues.read([one, parent], 'app')).size).toBe(2);
    });
  });
}
