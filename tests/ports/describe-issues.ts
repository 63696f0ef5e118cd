/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { Issues } from '../../src/app/ports';
import type { MilestoneId } from '../../src/domain/schedule/plan';
import { someFacts } from '../support/a-feature';
import { anId } from '../support/an-issue';
import { knownDates } from '../support/known-dates';

export interface NewIssue {
  /** Issues of PROD are epics. */
  readonly project: 'PROD' | 'MKT';
  readonly summary: string;
  readonly due?: string;
  readonly start?: string;
  readonly status?: 'To Do' | 'In Progress' | 'Done';
}

/** A site with people: `admin` may do all, `copywriter` edits MKT and does not see PROD, `legal` edits MKT and sees PROD. */
export interface SiteUnderTest {
  readonly issues: Issues;
  /** Looks the site over, and settles what was found. */
  readonly prepare: () => Promise<void>;
  readonly create: (issue: NewIssue) => MilestoneId;
  /** A link of type Gates that somebody has drawn. */
  readonly drawn: (from: MilestoneId, to: MilestoneId) => void;
  readonly signIn: (person: 'admin' | 'copywriter' | 'legal') => void;
  /** The app may browse MKT, and no longer edit there. */
  readonly forbidAppToEdit: () => void;
  /** Account and name of a person on the site. */
  readonly person: { readonly accountId: string; readonly displayName: string };
  readonly close: () => void;
}

/** What every Jira must do, whatever it is made of. */
export function describeIssues(name: string, open: () => SiteUnderTest): void {
  describe(`Issues: ${name}`, () => {
    let site: SiteUnderTest;
    let issues: Issues;
    beforeEach(async () => {
      site = open();
      issues = site.issues;
      site.signIn('admin');
      await site.prepare();
    });
    afterEach(() => site.close());

    test('reads an issue with its dates, role and state', async () => {
      const freeze = site.create({
        project: 'PROD',
        summary: 'Feature freeze',
        due: '2026-05-05',
        status: 'In Progress',
      });
      const brief = site.create({ project: 'MKT', summary: 'Brief lock', due: '2026-05-07', start: '2026-05-06' });

      const found = await issues.read([freeze, brief], 'app');

      expect(found.get(freeze)).toMatchObject({
        ...{
          id: freeze,
          projectKey: 'PROD',
          summary: 'Feature freeze',
          typeName: 'Epic',
          role: 'product',
          state: 'doing',
        },
        ...{ statusName: 'In Progress', dates: knownDates('2026-05-05') },
      });
      expect(found.get(brief)).toMatchObject({
        ...{ typeName: 'Task', role: 'marketing', state: 'todo', dates: knownDates('2026-05-07', '2026-05-06') },
      });
      expect(found.get(brief)?.key).toMatch(/^MKT-\d+$/);
    });

    test('reads 150 issues, and passes over those that do not exist', async () => {
      const ids = Array.from({ length: 150 }, (_, index) => site.create({ project: 'MKT', summary: `Task ${index}` }));

      const found = await issues.read([anId('999999'), ...ids], 'app');

      expect([...found.keys()].sort()).toEqual([...ids].sort());
      expect((await issues.read([], 'app')).size).toBe(0);
    });

    test('reads versions where they are asked for', async () => {
      const brief = site.create({ project: 'MKT', summary: 'Brief lock', due: '2026-05-07' });

      const found = await issues.readVersioned([anId('999999'), brief], 'viewer');

      expect([...found.values()]).toMatchObject([
        { id: brief, summary: 'Brief lock', dates: knownDates('2026-05-07'), versionName: null, releaseDay: null },
      ]);
    });

    test('shows the viewer what they may see', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Feature freeze' });
      const brief = site.create({ project: 'MKT', summary: 'Brief lock' });

      site.signIn('copywriter');
      expect([...(await issues.read([freeze, brief], 'viewer')).keys()]).toEqual([brief]);
      expect((await issues.read([freeze, brief], 'app')).size).toBe(2);
    });

    test('writes dates, both, one, or none', async () => {
      const brief = site.create({ project: 'MKT', summary: 'Brief lock', due: '2026-05-07', start: '2026-05-06' });
      const steps = [knownDates('2026-05-18', '2026-05-15'), knownDates('2026-05-19', '2026-05-15'), knownDates(null)];

      let from = knownDates('2026-05-07', '2026-05-06');
      for (const to of steps) {
        expect(await issues.writeDates(brief, { from, to }, 'app')).toEqual({ kind: 'written' });
        expect((await issues.read([brief], 'app')).get(brief)?.dates).toEqual(to);
        from = to;
      }
    });

    test('says what Jira refuses to the app, and to the viewer', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Feature freeze', due: '2026-05-05' });
      const brief = site.create({ project: 'MKT', summary: 'Brief lock', due: '2026-05-07' });
      const change = { from: knownDates('2026-05-07'), to: knownDates('2026-05-18') };
      site.forbidAppToEdit();
      site.signIn('legal');

      expect(await issues.writeDates(brief, change, 'app')).toMatchObject({ kind: 'refused' });
      expect(await issues.writeDates(freeze, change, 'viewer')).toMatchObject({ kind: 'refused' });
      expect(await issues.writeDates(brief, change, 'viewer')).toEqual({ kind: 'written' });
    });

    test('says that an issue has vanished, for the one who cannot see it', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Feature freeze' });
      const change = { from: knownDates(null), to: knownDates('2026-05-18') };
      site.signIn('copywriter');

      expect(await issues.writeDates(anId('999999'), change, 'app')).toEqual({ kind: 'vanished' });
      expect(await issues.writeDates(freeze, change, 'viewer')).toEqual({ kind: 'vanished' });
      expect(await issues.writeDates(freeze, change, 'app')).toEqual({ kind: 'written' });
    });

    test('links as the viewer, from the issue that gates to the one that waits', async () => {
      const [freeze, brief] = [
        site.create({ project: 'PROD', summary: 'Freeze' }),
        site.create({ project: 'MKT', summary: 'Brief' }),
      ];

      expect(await issues.link({ from: freeze, to: brief })).toEqual({ kind: 'written' });

      for (const ids of [[freeze], [brief], [freeze, brief]]) {
        expect(await issues.linksOf(ids, 'viewer')).toEqual([
          { linkId: expect.any(String) as string, from: freeze, to: brief },
        ]);
      }
    });

    test('linked twice, it is one link', async () => {
      const [one, other] = [
        site.create({ project: 'MKT', summary: 'One' }),
        site.create({ project: 'MKT', summary: 'Other' }),
      ];

      await issues.link({ from: one, to: other });
      expect(await issues.link({ from: one, to: other })).toEqual({ kind: 'written' });

      expect(await issues.linksOf([one], 'app')).toHaveLength(1);
    });

    test('relates two issues as the viewer, which is no dependency; with what they do not see it cannot', async () => {
      const [one, other] = [
        site.create({ project: 'MKT', summary: 'One' }),
        site.create({ project: 'MKT', summary: 'Other' }),
      ];

      expect(await issues.relate({ from: one, to: other })).toEqual({ kind: 'written' });
      expect(await issues.linksOf([one, other], 'app')).toEqual([]);
      expect(await issues.relate({ from: one, to: anId('999999') })).toEqual({ kind: 'vanished' });
    });

    test('removes a link as the viewer; gone already, it has vanished', async () => {
      const [one, other] = [
        site.create({ project: 'MKT', summary: 'One' }),
        site.create({ project: 'MKT', summary: 'Other' }),
      ];
      site.drawn(one, other);
      const [link] = await issues.linksOf([one], 'app');

      expect(await issues.unlink(link?.linkId ?? 'none')).toEqual({ kind: 'written' });
      expect(await issues.unlink(link?.linkId ?? 'none')).toEqual({ kind: 'vanished' });
      expect(await issues.linksOf([one], 'app')).toEqual([]);
    });

    test('neither links nor unlinks for someone without the right: Jira answers as if there were nothing', async () => {
      const [freeze, other] = [
        site.create({ project: 'PROD', summary: 'Freeze' }),
        site.create({ project: 'PROD', summary: 'Other' }),
      ];
      site.drawn(freeze, other);
      const [link] = await issues.linksOf([freeze], 'app');
      site.signIn('legal');

      expect(await issues.link({ from: other, to: freeze })).toEqual({ kind: 'vanished' });
      expect(await issues.unlink(link?.linkId ?? 'none')).toEqual({ kind: 'vanished' });
      expect(await issues.linksOf([freeze], 'app')).toHaveLength(1);
    });

    test('pages through all links of the site', async () => {
      const ids = Array.from({ length: 130 }, (_, index) => site.create({ project: 'MKT', summary: `Task ${index}` }));
      for (const [index, id] of ids.entries()) {
        const next = ids[index + 1];
        if (next !== undefined) site.drawn(id, next);
      }

      const found = new Map<string, string>();
      let after: string | null = null;
      do {
        const page = await issues.linkPage(after);
        for (const { linkId, from, to } of page.links) found.set(linkId, `${from} ${to}`);
        after = page.next;
      } while (after !== null);

      expect([...found.values()].sort()).toEqual(
        ids
          .slice(1)
          .map((id, index) => `${ids[index] ?? ''} ${id}`)
          .sort(),
      );
    });

    test.each([
      { person: 'admin' as const, prod: { canLink: true, canEdit: true }, mkt: { canLink: true, canEdit: true } },
      { person: 'legal' as const, prod: { canLink: false, canEdit: false }, mkt: { canLink: true, canEdit: true } },
      {
        person: 'copywriter' as const,
        prod: { canLink: false, canEdit: false },
        mkt: { canLink: true, canEdit: true },
      },
    ])('tells what $person may do', async ({ person, prod, mkt }) => {
      const [freeze, brief] = [
        site.create({ project: 'PROD', summary: 'Freeze' }),
        site.create({ project: 'MKT', summary: 'Brief' }),
      ];
      site.signIn(person);

      expect(await issues.rightsOn(freeze)).toEqual(prod);
      expect(await issues.rightsOn(brief)).toEqual(mkt);
    });

    test('names people it knows', async () => {
      const { accountId, displayName } = site.person;

      expect([...(await issues.names([accountId, 'unknown-1']))]).toEqual([[accountId, displayName]]);
      expect((await issues.names([])).size).toBe(0);
    });

    test('prepares a site that is prepared already', async () => {
      expect(await issues.prepareSite()).toEqual({ linkTypeName: 'Gates', startField: 'customfield_10015' });
    });

    test('says which issues the viewer may edit; those hidden or unknown are not among them', async () => {
      const freeze = site.create({ project: 'PROD', summary: 'Freeze' });
      const brief = site.create({ project: 'MKT', summary: 'Brief' });
      const ids = [freeze, brief, anId('999999')];

      expect(await issues.editable(ids)).toEqual(new Set([freeze, brief]));
      site.signIn('legal');
      expect(await issues.editable(ids)).toEqual(new Set([brief]));
      site.signIn('copywriter');
      expect(await issues.editable(ids)).toEqual(new Set([brief]));
      expect(await issues.editable([])).toEqual(new Set());
    });

    test('gives what decides about a feature, and nothing of those that are gone', async () => {
      const story = site.create({ project: 'PROD', summary: 'Sharing', due: '2026-05-05' });
      const done = site.create({ project: 'PROD', summary: 'Import', status: 'Done' });

      const facts = await issues.featureFacts([story, done, anId('999999')], 'app');

      const plain = someFacts({ parentId: null, versionIds: [] });
      expect(facts).toEqual(
        new Map([
          [story, { ...plain, summary: 'Sharing', due: '2026-05-05' }],
          [done, { ...plain, summary: 'Import', done: true }],
        ]),
      );
      expect((await issues.featureFacts([], 'app')).size).toBe(0);
    });

    test('gives the facts of features that the actor sees', async () => {
      const [story, brief] = [
        site.create({ project: 'PROD', summary: 'Sharing' }),
        site.create({ project: 'MKT', summary: 'Brief' }),
      ];
      site.signIn('copywriter');
      expect([...(await issues.featureFacts([story, brief], 'viewer')).keys()]).toEqual([brief]);
      expect((await issues.featureFacts([story, brief], 'app')).size).toBe(2);
    });
  });
}
