import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainPlan } from '../../cli/explain-plan';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('explainPlan', () => {
  test('prints exactly the members of a result', () => {
    const plan = {
      milestones: [
        { id: 'A', due: '2026-05-05' },
        { id: 'B', due: '2026-05-04' },
        { id: 'T', duration: 5, notBefore: '2026-05-11' },
      ],
      dependencies: [{ from: 'A', to: 'B', overridden: true }],
      projectStart: '2026-05-04',
      end: 'T',
    };
    expect(explainPlan([aFile('plan.json', JSON.stringify(plan))])).toEqual({
      kind: 'result',
      result: {
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
      },
    });
  });

  test('analyses the plan as it came, without its changes and without what nothing places', () => {
    const plan = {
      milestones: [{ id: 'A', due: '2026-05-05' }, { id: 'B', duration: 2 }, { id: 'C', duration: 1 }, { id: 'D' }],
      dependencies: [{ from: 'A', to: 'B' }],
      changes: [{ id: 'A', due: '2026-05-14' }],
    };
    expect(explainPlan([aFile('changed.json', JSON.stringify(plan))])).toMatchObject({
      result: { analysis: { A: { earlyFinish: '2026-05-05' }, B: { earlyStart: '2026-05-06' } } },
    });
    const outcome = explainPlan([aFile('changed.json', JSON.stringify(plan))]);
    expect(outcome.kind === 'result' && Object.keys(outcome.result.analysis)).toEqual(['A', 'B']);
  });

  test('refuses a file that is not there, or not JSON, and a wrong call', () => {
    const missing = join(folder, 'missing.json');
    const broken = aFile('broken.json', '{"milestones": [');
    const usage = { kind: 'refused', lines: ['Usage: npm run --silent plan -- FILE.json'] };
    expect(explainPlan([missing])).toEqual({
      kind: 'refused',
      lines: [`Cannot read plan "${missing}": no such file, or not readable`],
    });
    expect(explainPlan([folder]).kind).toBe('refused');
    expect(explainPlan([broken])).toEqual({ kind: 'refused', lines: [`Cannot read plan "${broken}": not JSON`] });
    expect(explainPlan([])).toEqual(usage);
    expect(explainPlan(['a.json', 'b.json'])).toEqual(usage);
  });

  test('refuses lags that lead past the last year', () => {
    const plan = {
      milestones: [
        { id: 'A', due: '2026-05-05' },
        { id: 'B', due: '2026-05-05' },
      ],
      dependencies: [{ from: 'A', to: 'B', lag: 9_000_000 }],
      changes: [{ id: 'A' }],
    };
    expect(explainPlan([aFile('far.json', JSON.stringify(plan))])).toMatchObject({
      kind: 'refused',
      lines: [expect.stringContaining('it is outside the years 1 to 9999')],
    });
  });
});
