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
  test('analyses the plan as it came, without its changes and without what nothing places', () => {
    const plan = {
      milestones: [{ id: 'A', due: '2026-05-05' }, { id: 'B', duration: 2 }, { id: 'C', duration: 1 }, { id: 'D' }],
      dependencies: [{ from: 'A', to: 'B' }],
      changes: [{ id: 'A', due: '2026-05-14' }],
    };
    const outcome = explainPlan([aFile('changed.json', JSON.stringify(plan))]);
    if (outcome.kind === 'refused') throw new Error(outcome.lines.join());
    expect([...outcome.result.analysis].map(([id, place]) => [id, place.earlyStart])).toEqual([
      ['A', '2026-05-05'],
      ['B', '2026-05-06'],
    ]);
    expect(outcome.result.ripple.undated).toEqual(['B', 'C', 'D']);
  });

  test('refuses a file that is not there, or not JSON, and a wrong call', () => {
    const missing = join(folder, 'missing.json');
    const broken = aFile('broken.json', '{"milestones": [');
    const usage = { kind: 'refused', lines: ['Usage: npm run --silent plan -- FILE.json'] };
    expect(explainPlan([missing])).toEqual({
      kind: 'refused',
      lines: [`Cannot read plan "${missing}": no such file, or not readable`],
    });
    expect(explainPlan([folder])).toEqual({
      kind: 'refused',
      lines: [`Cannot read plan "${folder}": it is a folder`],
    });
    expect(explainPlan([broken])).toEqual({ kind: 'refused', lines: [`Cannot read plan "${broken}": not JSON`] });
    expect(explainPlan([aFile('empty.json', '')])).toMatchObject({ lines: [expect.stringContaining('it is empty')] });
    expect(explainPlan([])).toEqual(usage);
    expect(explainPlan(['a.json', 'b.json'])).toEqual(usage);
  });

  test('names members that are given twice before all other faults', () => {
    const twice = aFile('twice.json', '{"milestones":[{"id":"A","due":"2026-05-05","due":"2026-05-06"}]}');
    const more = aFile('more.json', '{"milestones":[{"id":"A"}],"end":"B","end":"B"}');
    expect(explainPlan([twice])).toEqual({
      kind: 'refused',
      lines: ['$.milestones[0].due: is given more than once'],
    });
    expect(explainPlan([more])).toEqual({
      kind: 'refused',
      lines: ['$.end: is given more than once', '$.end: "B" is not the id of a milestone'],
    });
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
