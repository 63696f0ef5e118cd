/* eslint-disable jest/no-export -- one suite, run on the fake and on the adapter */
import type { GateStore } from '../../src/app/gate-ports';
import type { NarrativeStore } from '../../src/app/narrative-ports';
import type { Store } from '../../src/app/ports';
import type { Gate } from '../../src/domain/gates/gate';
import type { Deed, GateAct } from '../../src/domain/gates/gate-act';
import type { ReviewRound } from '../../src/domain/gates/review';
import type { ChangeId, ChangeRequest } from '../../src/domain/launches/changes/change-request';
import type { CellId, FormatMatrix } from '../../src/domain/launches/formats/format-matrix';
import type { TriageBook } from '../../src/domain/launches/triage/triage';
import { emptySheet } from '../../src/domain/narrative/claims/empty-sheet';
import { aBrief } from '../support/a-brief';
import { aDay } from '../support/a-day';
import { aFeature } from '../support/a-feature';
import { aCheck, aCriterionId, aGate, anApproval } from '../support/a-gate';
import { aLaunch, aLaunchId } from '../support/a-launch';
import { anId } from '../support/an-issue';
import { aTrackedMilestone } from '../support/a-tracked-milestone';

export interface GateStoreUnderTest {
  readonly gates: GateStore;
  readonly store: Store;
  readonly narrative: NarrativeStore;
  readonly close: () => void;
}

const author = { by: 'ann', at: '2026-05-04T09:00:00.000Z' };
const issue = anId('10010');
const launchId = aLaunchId('launch-1');
const link = { kind: 'link', url: 'https://specs.test/1', title: 'Spec' } as const;
const asset = { number: 1, asset: link, note: 'First cut', ...author, carriedOver: null };

/** Holds one of everything that a gate can hold. */
const fullGate: Gate = aGate({
  issueId: issue,
  criteria: [
    aCheck(),
    { id: aCriterionId('proof'), kind: 'evidence', title: 'Spec package' },
    anApproval({ apartFrom: ['brand'], within: { unit: 'hours', length: 48 } }),
    { id: aCriterionId('issues'), kind: 'issues', title: 'Copy is done', issueIds: [anId('10011')] },
    { id: aCriterionId('brief'), kind: 'brief', title: 'Brief locked', epicId: anId('10001') },
    { id: aCriterionId('claims'), kind: 'claims', title: 'Claims', issueIds: [anId('10011')], wanted: 'signed' },
    { id: aCriterionId('formats'), kind: 'formats', title: 'Formats', wanted: 'settled' },
    { id: aCriterionId('comments'), kind: 'comments', title: 'Comments' },
  ],
  answers: [
    { criterionId: aCriterionId('check'), kind: 'check', ...author },
    { criterionId: aCriterionId('proof'), kind: 'evidence', evidence: link, ...author },
    {
      criterionId: aCriterionId('legal'),
      kind: 'approval',
      decision: 'approved',
      comment: 'Fine',
      ofVersion: 1,
      voided: { why: 'new-version', at: author.at },
      ...author,
    },
  ],
  asset,
  openComments: 2,
  waiver: { reason: 'Agreed with sales', until: aDay('2026-06-01'), ...author },
  freezesScope: true,
  firstOpenAt: author.at,
  told: { state: 'shut', missing: 'Spec package', asked: ['ann'], features: [anId('10014')] },
});

function anAct(number: number, did: Deed = { kind: 'waiver-lifted' }): GateAct {
  return { issueId: issue, number, ...author, did };
}

const round: ReviewRound = {
  issueId: issue,
  asset,
  comments: [
    { id: 'c1', text: 'The logo is old', ...author, resolved: author },
    { id: 'c2', text: 'Good', ...author, resolved: null },
  ],
};

/** What every store of gates must do, whatever it is made of. */
export function describeGateStore(name: string, open: () => GateStoreUnderTest): void {
  describe(`GateStore: ${name}`, () => {
    let gates: GateStore;
    let store: Store;
    let narrative: NarrativeStore;
    let close: () => void;
    beforeEach(() => {
      ({ gates, store, narrative, close } = open());
    });
    afterEach(() => close());

    test('gives back a gate as it was saved, with the next version', async () => {
      expect(await gates.save({ gate: fullGate })).toBe('saved');

      expect(await gates.gates([issue, anId('10011')])).toEqual(new Map([[issue, { ...fullGate, version: 1 }]]));
      expect((await gates.gates([])).size).toBe(0);
    });

    test('saves a gate with lines of its history, its rounds and its milestone, all or nothing', async () => {
      const milestone = aTrackedMilestone({ id: issue });
      const [first, late] = [aGate({ issueId: issue, acts: 1 }), aGate({ issueId: issue, acts: 1, openComments: 9 })];

      expect(await gates.save({ gate: first, acts: [anAct(1)], rounds: [round], milestone })).toBe('saved');
      const refused = { gate: late, acts: [anAct(1, { kind: 'set-up', criteria: ['late'] })], rounds: [], milestone };
      expect(await gates.save(refused)).toBe('changed-meanwhile');

      expect((await gates.gates([issue])).get(issue)).toEqual({ ...first, version: 1 });
      expect(await gates.acts(issue, [1])).toEqual([anAct(1)]);
      expect(await gates.round(issue, 1)).toEqual(round);
      expect((await store.milestones([issue])).get(issue)?.version).toBe(1);
    });

    test('leaves the gate as it was when its milestone has been changed meanwhile', async () => {
      const milestone = aTrackedMilestone({ id: issue });
      await store.save({ milestones: [milestone] });

      expect(await gates.save({ gate: aGate({ issueId: issue }), acts: [anAct(1)], milestone })).toBe(
        'changed-meanwhile',
      );

      expect((await gates.gates([issue])).size).toBe(0);
      expect(await gates.acts(issue, [1])).toEqual([]);
    });

    test('gives lines of a history newest first, each kind of deed as it was', async () => {
      const told = { id: aCriterionId('legal'), title: 'Legal agrees' };
      const deeds: Deed[] = [
        { kind: 'set-up', criteria: ['Legal agrees'] },
        { kind: 'checked', criterion: told, done: true },
        { kind: 'evidence', criterion: told, evidence: link },
        { kind: 'evidence', criterion: told, evidence: null },
        ...(['approved', 'withdrawn'] as const).map((decision): Deed => ({
          ...{ kind: 'decided', criterion: told, role: 'legal reviewer', decision },
          ...{ comment: '', ofVersion: 0 },
        })),
        { kind: 'voided', criteria: [told], why: 'change-request' },
        { kind: 'version', number: 2, carriedOver: 'Typing mistake' },
        { kind: 'waived', reason: 'Agreed', until: aDay('2026-06-01') },
        { kind: 'waiver-lifted' },
      ];
      const acts = deeds.map((did, index) => anAct(index + 1, did));
      await gates.save({ gate: aGate({ issueId: issue, acts: acts.length }), acts });

      const numbers = acts.map(({ number }) => number);

      expect(await gates.acts(issue, numbers)).toEqual([...acts].reverse());
      expect((await gates.acts(issue, [2, 99])).map(({ number }) => number)).toEqual([2]);
    });

    test('keeps rounds apart by version', async () => {
      await gates.save({ gate: aGate({ issueId: issue }), rounds: [round] });

      expect(await gates.round(issue, 2)).toBeUndefined();
      expect(await gates.round(anId('10011'), 1)).toBeUndefined();
    });

    test('gives milestones and gates of 30 issues together, and the name of the link type', async () => {
      const ids = Array.from({ length: 30 }, (_, index) => anId(String(20_000 + index)));
      for (const id of ids) await gates.save({ gate: aGate({ issueId: id }), milestone: aTrackedMilestone({ id }) });

      const known = await gates.known([...ids, issue]);

      expect([...known.gates.keys()].sort()).toEqual(ids);
      expect([...known.milestones.keys()].sort()).toEqual(ids);
      expect(known.linkTypeName).toBe('Gates');
      expect((await gates.known([])).gates.size).toBe(0);
    });

    test('gives what gates lean on together', async () => {
      await narrative.save({
        briefs: [aBrief({ epicId: anId('10001'), number: 1 })],
        sheets: [emptySheet(issue)],
        features: [aFeature({ id: '10014' })],
      });
      await store.save({ launches: [aLaunch({ id: launchId })] });
      await gates.saveMatrix(matrix);

      const found = await gates.leaningOn({
        ...{ briefs: [anId('10001'), anId('9')], sheets: [issue], features: [anId('10014')] },
        launches: [launchId, aLaunchId('other')],
      });

      expect([...found.briefs.keys()]).toEqual(['10001']);
      expect([...found.sheets.keys()]).toEqual([issue]);
      expect([...found.features.keys()]).toEqual(['10014']);
      expect([...found.launches.keys()]).toEqual([launchId]);
      expect([...found.matrices]).toEqual([[launchId, { ...matrix, version: 1 }]]);
    });

    test('lists change requests of a launch, the newest first, and refuses one that was changed meanwhile', async () => {
      const changes = [...Array(3).keys()].map((index) =>
        aChange({ id: `c${index}`, at: `2026-05-0${index + 1}T09:00:00.000Z` }),
      );
      for (const change of [...changes, aChange({ id: 'x', launchId: aLaunchId('other') })])
        expect(await gates.saveChange(change)).toBe('saved');

      expect((await gates.changesOf(launchId)).map(({ id }) => id)).toEqual(['c2', 'c1', 'c0']);
      expect(await gates.change('c1' as ChangeId)).toEqual({ ...changes[1], version: 1 });
      expect(await gates.saveChange(aChange({ id: 'c1' }))).toBe('changed-meanwhile');
      expect(await gates.change('none' as ChangeId)).toBeUndefined();
    });

    test('keeps matrix and triage of a launch apart, each guarded by its version', async () => {
      expect(await gates.matrix(launchId)).toBeUndefined();
      expect(await gates.triage(launchId)).toBeUndefined();

      expect(await gates.saveMatrix(matrix)).toBe('saved');
      expect(await gates.saveTriage(book)).toBe('saved');
      expect(await gates.saveMatrix(matrix)).toBe('changed-meanwhile');
      expect(await gates.saveTriage(book)).toBe('changed-meanwhile');

      expect(await gates.matrix(launchId)).toEqual({ ...matrix, version: 1 });
      expect(await gates.triage(launchId)).toEqual({ ...book, version: 1 });
    });
  });
}

const cell = { id: 'cell-1' as CellId, channel: 'Web', format: 'Video', region: 'EU', issueId: issue };

const matrix: FormatMatrix = {
  launchId,
  channels: ['Web'],
  formats: ['Video'],
  regions: ['EU'],
  cells: [{ ...cell, state: 'in-review', ...author }],
  settled: author,
  history: [
    { ...author, did: { kind: 'settled' } },
    { ...author, did: { kind: 'state', cell: 'Web', from: 'planned', to: 'in-review' } },
    { ...author, did: { kind: 'edited', added: 1, removed: 0 } },
    { ...author, did: { kind: 'added-by-change', cell: 'Web' } },
  ],
  version: 0,
};

const book: TriageBook = {
  launchId,
  records: [
    {
      ...{ id: 't1', days: 20, scopeChanged: true, note: 'Late', ...author, undone: author },
      rows: [{ issueId: issue, choice: 're-cut', hours: 2.5, state: 'draft', followUp: null, asked: null }],
    },
  ],
  version: 0,
};

function aChange({ id, ...overrides }: Partial<Omit<ChangeRequest, 'id'>> & { readonly id: string }): ChangeRequest {
  const feature = { kind: 'feature', featureId: anId('10014'), what: 'moved', from: 'A', to: 'B' } as const;
  const asked = {
    launchId,
    cause: feature,
    ...author,
    state: 'approved',
    decided: { ...author, reason: 'Must' },
  } as const;
  const moves = { from: aDay('2026-05-01'), to: aDay('2026-05-04'), days: 1, start: null };
  const impact = {
    briefs: [anId('10001')],
    hours: 3.5,
    cost: 350,
    assets: [{ issueId: issue, state: 'draft', claims: 2, hours: 3.5, moves }],
  } as const;
  return { ...asked, impact, version: 0, ...overrides, id: id as ChangeId };
}
