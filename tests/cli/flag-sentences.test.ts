import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flagSentences } from '../../cli/flag-sentences';

const folder = mkdtempSync(join(tmpdir(), 'lockstep-flags-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function* inputOf(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

async function textsOf(path: string): Promise<unknown[]> {
  const outcome = await flagSentences([path], inputOf());
  return outcome.kind === 'flagged' ? outcome.lines.map((line) => (JSON.parse(line) as { text: unknown }).text) : [];
}

describe('flagSentences', () => {
  test('prints the text and its flags, with exactly these members', async () => {
    const path = aFile('claims.txt', 'One-click setup\nThe button is on the left\n');

    const outcome = await flagSentences([path], inputOf());

    expect(outcome.kind === 'flagged' && outcome.lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        text: 'One-click setup',
        flags: [
          {
            kind: 'ease',
            span: [0, 9],
            why: '“One-click” promises very few steps.',
            mend: 'Count the steps a new customer takes, and say for which setup.',
          },
        ],
      },
      { text: 'The button is on the left', flags: [] },
    ]);
  });

  test('keeps lines as they stand, without a byte order mark, line ends and empty lines', async () => {
    const path = aFile('lines.txt', '\ufeff  First  \r\n\r\n \t\nSecond\u2028still second\n🚀 Third');

    expect(await textsOf(path)).toEqual(['  First  ', 'Second\u2028still second', '🚀 Third']);
    expect(await textsOf(aFile('empty.txt', ''))).toEqual([]);
  });

  test('reads standard input for -, also where a character is torn between chunks', async () => {
    const bytes = Buffer.from('“All” ✓\n');

    const outcome = await flagSentences(['-'], inputOf(bytes.subarray(0, 2), bytes.subarray(2)));

    expect(outcome).toMatchObject({ kind: 'flagged', lines: [expect.stringContaining('"text":"“All” ✓"')] });
  });

  test('refuses what it cannot read with one line that names it and the way out', async () => {
    const missing = join(folder, 'missing\n.txt');
    const latin = aFile('latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
    const wayOut = 'Give a UTF-8 text file with one sentence per line, or - for standard input';
    const refused = (line: string): unknown => ({ kind: 'refused', line: `${line}. ${wayOut}` });

    expect(await flagSentences([missing], inputOf())).toEqual(
      refused(`Cannot read ${JSON.stringify(missing)}: no such file, or not readable`),
    );
    expect(await flagSentences([folder], inputOf())).toEqual(
      refused(`Cannot read "${folder}": no such file, or not readable`),
    );
    expect(await flagSentences([latin], inputOf())).toEqual(refused(`Cannot read "${latin}": it is not UTF-8 text`));
    expect(await flagSentences([], inputOf())).toEqual(refused('Cannot flag sentences: no file is named'));
    expect(await flagSentences(['a', 'b'], inputOf())).toEqual(refused('Cannot flag sentences of "a", "b" at once'));
  });
});
