import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a person calls it, from a shell. */
function run(line: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', `npm run --silent plan -- ${line}`], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

function aFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('plan', () => {
  test('prints what the example moves and ends with 0', () => {
    const { status, stdout, stderr } = run('docs/examples/plan.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      shifts: [
        { id: 'COPY-1', to: { start: '2026-09-11', due: '2026-09-16' }, days: 6, via: ['APP-1', 'COPY-1'] },
        { id: 'COPY-2', to: { start: '2026-09-17', due: '2026-09-22' }, days: 6 },
        { id: 'COPY-3', from: { due: '2026-09-03' }, to: { due: '2026-09-14' }, days: 6 },
      ],
      conflicts: [{ from: 'COPY-1', to: 'COPY-4', kind: 'short', needed: '2026-09-21', days: 3 }],
      proposals: [{ id: 'APP-2', to: { due: '2026-09-29' }, days: 2 }],
      undated: ['COPY-5'],
      analysis: {
        'APP-1': { earlyFinish: '2026-09-01', lateFinish: '2026-09-04', totalFloat: 3, freeFloat: 0, critical: false },
        // Munich works on Saturday 19 September.
        'COPY-2': { lateStart: '2026-09-15', lateFinish: '2026-09-19', totalFloat: 4, freeFloat: 4, critical: false },
        'APP-2': { earlyFinish: '2026-09-25', totalFloat: 0, critical: true },
      },
    });
  });

  test('names every fault on a line of its own and ends with 2', () => {
    const path = aFile('faults.json', '{"milestones":[{"id":"A","due":"2026-02-30"}],"changes":[{"id":"B"}],"x":1}');
    expect(run(`"${path}"`)).toEqual({
      status: 2,
      stdout: '',
      stderr: [
        '$.milestones[0].due: "2026-02-30" is not a day of the years 1900 to 2199, YYYY-MM-DD',
        '$.x: 1 is an unknown member',
        '$.changes[0].id: "B" is not the id of a milestone',
        '',
      ].join('\n'),
    });
  });

  test('ends quietly when its reader stops early', () => {
    const milestones = Array.from({ length: 20_000 }, (_, index) => ({ id: `M-${index}`, due: '2026-05-05' }));
    const path = aFile('long.json', JSON.stringify({ milestones }));

    expect(run(`"${path}" | head -n 2`)).toEqual({ status: 0, stdout: '{\n  "shifts": [],\n', stderr: '' });
  });
});
