import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lockstep-flags-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const command = `"${process.execPath}" node_modules/tsx/dist/cli.mjs cli/flags.ts`;

function shell(line: string, input = ''): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

describe('flags', () => {
  test('prints one line per sentence and ends with 0', () => {
    const { status, stdout, stderr } = shell(`${command} -`, 'Reduces manual work by 40%\n\nPlain\n');

    expect([status, stderr]).toEqual([0, '']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([{ flags: [{ kind: 'number', span: [23, 26] }] }, { text: 'Plain', flags: [] }]);
  });

  test('ends with 2 and one line on standard error when the file is not there', () => {
    const { status, stdout, stderr } = shell(`${command} nowhere.txt`);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Cannot read "nowhere\.txt": [^\n]+\n$/u);
  });

  test('ends quietly when its reader stops early', () => {
    const path = join(folder, 'long.txt');
    writeFileSync(path, 'Works with all major CRMs, instantly\n'.repeat(10_000));

    const { status, stdout, stderr } = shell(`${command} "${path}" | head -n 1`);

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toHaveLength(2);
  });
});
