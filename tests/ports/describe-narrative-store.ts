/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { NarrativeStore } from '../../src/app/narrative-ports';
import type { BriefVersion } from '../../src/domain/narrative/brief';
import type { Claim, ClaimSheet } from '../../src/domain/narrative/claim';
import { emptySheet } from '../../src/domain/narrative/claims/empty-sheet';
import { briefLimits } from '../../src/domain/narrative/limits';
import { aDay } from '../support/a-day';
import { aBrief, anEdge, fullContent } from '../support/a-brief';
import { aFeature, someFacts } from '../support/a-feature';
import { anId } from '../support/an-issue';

export interface NarrativeStoreUnderTest {
  readonly narrative: NarrativeStore;
  readonly close: () => void;
}

const author = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const epic = anId('10001');
const issue = anId('10010');

function aVersion(number: number, overrides: Partial<BriefVersion> = {}): BriefVersion {
  const kept = { act: 'saved', section: 'who', reason: null, content: fullContent } as const;
  return { epicId: epic, number, ...author, ...kept, ...overrides };
}

function aClaim(id: string, overrides: Partial<Claim> = {}): Claim {
  const changed = { changedIn: 1, changedBy: author.by, changedAt: author.at };
  const said = { text: `Claim ${id}`, adjustment: '', evidence: '' };
  return { id, ...said, features: [], rating: null, revision: 0, ...changed, ...overrides };
}

/** Two claims on two pages, and one that was removed. */
const sheet: ClaimSheet = {
  ...emptySheet(issue),
  order: [
    { id: 'b', page: 1 },
    { id: 'a', page: 0 },
  ],
  removed: [{ id: 'c', page: 0, behind: 'a' }],
};
const pages = [
  { issueId: issue, page: 0, claims: [aClaim('a'), aClaim('c')] },
  { issueId: issue, page: 1, claims: [aClaim('b')] },
];

/** What every store of briefs, claims and features must do, whatever it is made of. */
export function describeNarrativeStore(name: string, open: () => NarrativeStoreUnderTest): void {
  describe(`NarrativeStore: ${name}`, () => {
    let store: NarrativeStore;
    let close: () => void;
    beforeEach(() => {
      ({ narrative: store, close } = open());
    });
    afterEach(() => close());

    test('gives back a brief as it was saved, with the next version', async () => {
      const brief = aBrief({
        epicId: epic,
        content: { ...fullContent, edges: [anEdge({ id: 'a', feature: { id: anId('10014'), seen: 2 } })] },
        lock: { number: 3, ...author },
        lockWith: issue,
        number: 3,
      });

      expect(await store.save({ briefs: [brief], briefVersions: [aVersion(3)] })).toBe('saved');

      expect(await store.brief(epic)).toEqual({ ...brief, version: 1 });
      expect(await store.brief(issue)).toBeUndefined();
    });

    test('keeps the versions of a brief, and gives those that are asked for', async () => {
      const versions = [aVersion(1), aVersion(2, { act: 'changed-after-lock', reason: 'Legal asked' }), aVersion(3)];
      for (const [version, one] of versions.entries()) {
        await store.save({ briefs: [aBrief({ epicId: epic, number: one.number, version })], briefVersions: [one] });
      }

      const found = await store.briefVersions(epic, [3, 2, 4]);

      expect([...found].sort((one, other) => one.number - other.number)).toEqual(versions.slice(1));
      expect(await store.briefVersions(issue, [1])).toEqual([]);
      expect(await store.briefVersions(epic, [])).toEqual([]);
    });

    test('gives 25 versions of the longest brief at once', async () => {
      const long = (length: number) => '字'.repeat(length);
      const cells = {
        ...{ does: long(briefLimits.cell), inCase: long(briefLimits.cell) },
        later: long(briefLimits.cell),
      };
      const content = {
        ...{ problem: long(briefLimits.section), who: long(briefLimits.section) },
        ...{ whatIsNew: long(briefLimits.section), whatOneCanDo: long(briefLimits.section) },
        edges: Array.from({ length: briefLimits.edges }, (_, row) =>
          anEdge({ id: `row-${row}`, ...cells, behaviour: long(briefLimits.cell) }),
        ),
        notTrue: Array.from({ length: briefLimits.notTrue }, (_, line) => ({
          id: `line-${line}`,
          text: long(briefLimits.line),
        })),
      };
      const numbers = Array.from({ length: 25 }, (_, version) => version + 1);
      for (const number of numbers) {
        const brief = aBrief({ epicId: epic, content, number, version: number - 1 });
        await store.save({ briefs: [brief], briefVersions: [aVersion(number, { content })] });
      }

      const found = await store.briefVersions(epic, numbers);

      expect(found.map(({ number }) => number).sort((one, other) => one - other)).toEqual(numbers);
    });

    test('gives back claims in the order of their sheet, and what was removed', async () => {
      const rated = aClaim('b', {
        features: [{ id: anId('10014'), seen: 1 }],
        rating: { value: 'needs-adjustment', ...author, round: 1 },
      });
      const signed: ClaimSheet = {
        ...sheet,
        round: 2,
        rounds: [
          { round: 1, closes: aDay('2026-05-05'), closed: { ...author, inVersion: 0 } },
          { round: 2, closes: null, closed: null },
        ],
        signature: { ...author, fingerprint: 'f', ofVersion: 0 },
      };
      const [first] = pages;
      const claimPages = [...(first ? [first] : []), { issueId: issue, page: 1, claims: [rated] }];
      expect(await store.save({ sheets: [signed], claimPages })).toBe('saved');

      const kept = (await store.sheets([issue, epic])).get(issue);
      expect(kept).toEqual({ ...signed, version: 1 });
      expect(kept && (await store.claims(kept))).toEqual({ claims: [rated, aClaim('a')], removed: [aClaim('c')] });
    });

    test('of a sheet without claims gives none', async () => {
      expect(await store.claims(emptySheet(issue))).toEqual({ claims: [], removed: [] });
      expect((await store.sheets([issue])).size).toBe(0);
      expect((await store.sheets([])).size).toBe(0);
    });

    test('deletes a page that has become empty', async () => {
      await store.save({ sheets: [sheet], claimPages: pages });
      const less = { ...sheet, order: sheet.order.slice(1), version: 1 };
      await store.save({ sheets: [less], claimPages: [{ issueId: issue, page: 1, claims: [] }] });

      await expect(store.claims({ ...sheet, version: 2 })).rejects.toThrow(/claim "b".*page 1 lacks it/);
      expect((await store.claims(less)).claims).toEqual([aClaim('a')]);
    });

    test('gives back features as they were saved, gone or not', async () => {
      const change = { revision: 1, cause: 'moved-past-launch', at: author.at, by: null } as const;
      const facts = someFacts({ due: aDay('2026-07-01'), pastLaunch: true });
      const [past, gone] = [
        aFeature({ id: '10014', facts, changes: [change], revision: 1 }),
        aFeature({ id: '10015', facts: null }),
      ];
      expect(await store.save({ features: [past, gone] })).toBe('saved');

      expect(await store.features([past.id, gone.id, anId('10016')])).toEqual(
        new Map([past, gone].map((feature) => [feature.id, { ...feature, version: 1 }])),
      );
    });

    test('lists all features, by pages', async () => {
      const features = Array.from({ length: 130 }, (_, index) => aFeature({ id: String(20_000 + index) }));
      for (let from = 0; from < features.length; from += 25)
        await store.save({ features: features.slice(from, from + 25) });

      const found: string[] = [];
      for await (const page of store.allFeatures()) found.push(...page.map(({ id }) => id));

      expect(found.sort()).toEqual(features.map(({ id }) => id));
    });

    test('refuses a change as a whole when one of the records was changed meanwhile', async () => {
      await store.save({ features: [aFeature({ id: '10014' })] });
      const late = aFeature({ id: '10014', revision: 9 });
      const brief = aBrief({ epicId: epic, number: 1 });

      const changes = { briefs: [brief], briefVersions: [aVersion(1)], features: [late, aFeature({ id: '10015' })] };
      expect(await store.save(changes)).toBe('changed-meanwhile');

      expect(await store.brief(epic)).toBeUndefined();
      expect(await store.briefVersions(epic, [1])).toEqual([]);
      expect([...(await store.features([late.id, anId('10015')])).values()]).toEqual([
        aFeature({ id: '10014', version: 1 }),
      ]);
    });

    test('of two that set out from the same record, one is refused, and its pages with it', async () => {
      await store.save({ sheets: [sheet], claimPages: pages });
      const mine = { issueId: issue, page: 1, claims: [aClaim('b', { text: 'mine' })] };
      const theirs = { issueId: issue, page: 1, claims: [aClaim('b', { text: 'theirs' })] };
      const next = { ...sheet, version: 1 };

      expect(await store.save({ sheets: [next], claimPages: [theirs] })).toBe('saved');
      expect(await store.save({ sheets: [next], claimPages: [mine] })).toBe('changed-meanwhile');

      expect((await store.claims(sheet)).claims.map(({ text }) => text)).toEqual(['theirs', 'Claim a']);
    });

    test('keeps the longest brief there may be, in any script', async () => {
      const wide = (length: number) => '語'.repeat(length);
      const content = {
        ...{ problem: wide(4000), who: wide(4000), whatIsNew: wide(4000), whatOneCanDo: wide(4000) },
        edges: Array.from({ length: 20 }, (_, row) => {
          const [does, inCase, behaviour, later] = [wide(500), wide(500), wide(500), wide(500)];
          return anEdge({ id: `row-${row}`, does, inCase, behaviour, later });
        }),
        notTrue: Array.from({ length: 20 }, (_, line) => ({ id: `line-${line}`, text: wide(500) })),
      };
      const brief = aBrief({ epicId: epic, number: 1, content });

      expect(await store.save({ briefs: [brief], briefVersions: [aVersion(1, { content })] })).toBe('saved');
      expect((await store.brief(epic))?.content).toEqual(content);
    });
  });
}
