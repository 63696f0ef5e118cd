import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../../cli/read-text';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(bytes: string | Uint8Array): string {
  const path = join(folder, 'file.json');
  writeFileSync(path, bytes);
  return path;
}

describe('readText', () => {
  test('reads UTF-8, with and without a byte order mark', () => {
    expect(readText(aFile('{"é": 1}'))).toEqual({ kind: 'text', text: '{"é": 1}' });
    expect(readText(aFile('\uFEFF{}'))).toEqual({ kind: 'text', text: '{}' });
    expect(readText(aFile(''))).toEqual({ kind: 'text', text: '' });
  });

  test('says why it cannot read a file', () => {
    expect(readText(aFile(Uint8Array.of(0xff, 0xfe, 0x7b, 0)))).toEqual({
      kind: 'unreadable',
      why: 'it is not UTF-8 text',
    });
    expect(readText(folder)).toEqual({ kind: 'unreadable', why: 'it is a folder' });
    expect(readText(join(folder, 'nowhere'))).toEqual({ kind: 'unreadable', why: 'no such file, or not readable' });
  });
});
