import type { Piece } from '../../cli/packed';
import { parsePlanFile } from '../../cli/parse-plan-file';
import { resultText } from '../../cli/result-text';
import { wayTexts } from '../../cli/way-texts';
import { analysePlan } from '../../src/domain/schedule/analyse-plan';
import { compactPlan } from '../../src/domain/schedule/compact-plan';
import { computeRipple } from '../../src/domain/schedule/compute-ripple';
import { describeRipple } from '../../src/domain/schedule/describe-ripple';
import { walk } from '../../src/domain/schedule/walk';
import type { PlannedRipple } from '../../cli/parse-plan-file';

/** What a plan file asks for, its members given as they are in the file. */
function aPlan(document: object): PlannedRipple {
  const parsed = parsePlanFile(JSON.parse(JSON.stringify(document)));
  if (parsed.kind === 'faults') throw new Error(`Cannot go on: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  return parsed.planned;
}

function pieces({ plan, changes }: PlannedRipple): Generator<Piece> {
  const walked = walk(compactPlan(plan), changes);
  return resultText({ ripple: describeRipple(walked), wayTo: wayTexts(walked), analysis: analysePlan(plan) });
}

function textOf(document: object): string {
  return written(pieces(aPlan(document)));
}

function written(text: Iterable<Piece>): string {
  return Buffer.concat([...text].flat().map((piece) => Buffer.from(piece))).toString();
}

/** Each milestone gates the next but one in ten, and one further away; some are product milestones, pinned or undated. */
function launch(size: number): object {
  const id = (index: number): string => `M-${index}`;
  const day = (index: number): string => `2026-0${1 + (index % 9)}-${10 + (index % 19)}`;
  const indexes = Array.from({ length: size }, (_, index) => index);
  return {
    milestones: indexes.map((index) => ({
      id: id(index),
      pinned: index % 31 === 0,
      role: index % 7 === 0 ? 'product' : 'marketing',
      ...(index % 11 === 0 ? { start: `2025-12-${10 + (index % 19)}` } : {}),
      ...(index % 50 === 0 && index > 0 ? {} : { due: day(index) }),
    })),
    dependencies: indexes
      .slice(1)
      .flatMap((index) => [
        ...(index % 10 === 0 ? [] : [{ from: id(index - 1), to: id(index), lag: index % 4 }]),
        ...(index < 20 ? [] : [{ from: id(index - 20), to: id(index), type: 'FF', overridden: index % 9 === 0 }]),
      ]),
    changes: indexes.filter((index) => index % 10 === 1).map((index) => ({ id: id(index), due: '2026-12-01' })),
  };
}

describe('resultText', () => {
  test('prints exactly the members of a result, in their order', () => {
    const result: unknown = JSON.parse(
      textOf({
        milestones: [
          { id: 'A', due: '2026-05-05' },
          { id: 'B', due: '2026-05-04' },
          { id: 'T', duration: 5, notBefore: '2026-05-11' },
        ],
        dependencies: [{ from: 'A', to: 'B', overridden: true }],
        projectStart: '2026-05-04',
        end: 'T',
      }),
    );
    expect(JSON.stringify(result)).toBe(
      JSON.stringify({
        shifts: [],
        conflicts: [],
        proposals: [],
        overridden: [{ from: 'A', to: 'B', type: 'FS', needed: '2026-05-05', actual: '2026-05-04', days: 1 }],
        undated: ['T'],
        cycles: [],
        analysis: {
          A: {
            earlyStart: '2026-05-05',
            earlyFinish: '2026-05-05',
            lateStart: '2026-05-15',
            lateFinish: '2026-05-15',
            totalFloat: 8,
            freeFloat: 8,
            critical: false,
          },
          B: {
            earlyStart: '2026-05-04',
            earlyFinish: '2026-05-04',
            lateStart: '2026-05-15',
            lateFinish: '2026-05-15',
            totalFloat: 9,
            freeFloat: 9,
            critical: false,
          },
          T: {
            earlyStart: '2026-05-11',
            earlyFinish: '2026-05-15',
            lateStart: '2026-05-11',
            lateFinish: '2026-05-15',
            totalFloat: 0,
            freeFloat: 0,
            critical: true,
          },
        },
      }),
    );
  });

  test('prints one line for each shift, conflict, proposal, cycle and place of the analysis', () => {
    const text = textOf({
      milestones: [
        { id: 'A', start: '2026-05-04', due: '2026-05-05' },
        { id: 'B', due: '2026-05-06' },
        { id: 'C', due: '2026-05-06', pinned: true },
        { id: 'D', due: '2026-05-06', role: 'product' },
        { id: 'X' },
        { id: 'Y' },
      ],
      dependencies: [
        ...['B', 'C', 'D'].map((to) => ({ from: 'A', to })),
        { from: 'X', to: 'Y' },
        { from: 'Y', to: 'X' },
      ],
      changes: [{ id: 'A', due: '2026-05-07' }],
    });
    expect(text.split('\n').slice(0, 15)).toEqual([
      '{',
      '  "shifts": [',
      '    {"id":"B","from":{"due":"2026-05-06"},"to":{"due":"2026-05-07"},"days":1,"via":["A","B"]}',
      '  ],',
      '  "conflicts": [',
      '    {"from":"A","to":"C","type":"FS","kind":"short","needed":"2026-05-07","actual":"2026-05-06","days":1}',
      '  ],',
      '  "proposals": [',
      '    {"id":"D","to":{"due":"2026-05-07"},"days":1,"via":["A","D"]}',
      '  ],',
      '  "overridden": [],',
      '  "undated": [',
      '    "X",',
      '    "Y"',
      '  ],',
    ]);
    expect(text).toContain(
      '\n  "cycles": [\n    ["X","Y"]\n  ],\n  "analysis": {\n    "A": {"earlyStart":"2026-05-04",',
    );
    expect(text.endsWith('}\n  }\n}\n')).toBe(true);
  });

  test('prints of a plan of thousands what the engine says of it', () => {
    const planned = aPlan(launch(3_000));
    const { plan, changes } = planned;
    const { shifts, conflicts, proposals, overridden, undated, cycles } = computeRipple(plan, changes);
    expect(shifts.length).toBeGreaterThan(1_000);
    expect(Math.min(conflicts.length, proposals.length, overridden.length, undated.length)).toBeGreaterThan(5);
    expect(JSON.parse(written(pieces(planned)))).toEqual(
      JSON.parse(
        JSON.stringify({
          shifts,
          conflicts,
          proposals,
          overridden: overridden.map((breach) => ({ ...breach, kind: undefined })),
          undated,
          cycles,
          analysis: Object.fromEntries(analysePlan(plan)),
        }),
      ),
    );
  });

  test('keeps the order of ids that look like numbers, and shows one named as a prototype', () => {
    const ids = ['2', '10', '1', '__proto__', 'constructor'];
    const text = textOf({
      milestones: ids.map((id) => ({ id, due: '2026-05-05' })),
      dependencies: [{ from: '__proto__', to: '10' }],
      changes: [{ id: '__proto__', due: '2026-05-06' }],
    });
    const places = [...text.matchAll(/^ {4}("[^"]+"): \{"earlyStart"/gmu)].map(([, id = '']): unknown =>
      JSON.parse(id),
    );
    expect(places).toEqual(['1', '10', '2', '__proto__', 'constructor']);
    expect(JSON.parse(text)).toMatchObject({ shifts: [{ id: '10', via: ['__proto__', '10'] }] });
  });

  test('prints every way of a long chain in full, from its first milestone on', () => {
    const length = 1_000;
    const { shifts } = JSON.parse(textOf(chain(length))) as { shifts: { id: string; via: string[] }[] };
    const ids = Array.from({ length }, (_, index) => `M${index}`);
    expect(shifts).toHaveLength(length - 1);
    expect(shifts.every(({ id, via }) => via.join() === ids.slice(0, ids.indexOf(id) + 1).join())).toBe(true);
  });

  test('makes a line only when it is asked for: all ways of a very long chain fit into no memory', () => {
    const text = pieces(aPlan(chain(20_000)));
    const first: Piece[] = [];
    for (const piece of text) if (first.push(piece) === 8) break;
    expect(written(first)).toContain('{"id":"M1","from":{"due":"2026-01-05"}');
  });
});

/** Each is gated by the one before; the first is put off. */
function chain(length: number): object {
  return {
    milestones: Array.from({ length }, (_, index) => ({ id: `M${index}`, due: '2026-01-05' })),
    dependencies: Array.from({ length: length - 1 }, (_, index) => ({ from: `M${index}`, to: `M${index + 1}` })),
    changes: [{ id: 'M0', due: '2026-01-06' }],
  };
}
