import { readFile } from 'node:fs/promises';
import { findRiskFlags } from '../src/domain/narrative/risk-flags/find-risk-flags';

/** `lines`: one JSON object for each sentence. */
export type FlaggedSentences =
  { readonly kind: 'flagged'; readonly lines: readonly string[] } | { readonly kind: 'refused'; readonly line: string };

const wayOut = 'Give a UTF-8 text file with one sentence per line, or - for standard input';

/** Reads the file named by the only argument, or standard input for `-`, and says which words are a risk. */
export async function flagSentences(
  args: readonly string[],
  input: AsyncIterable<string | Uint8Array>,
): Promise<FlaggedSentences> {
  const [path] = args;
  if (path === undefined) return refused(`Cannot flag sentences: no file is named. ${wayOut}`);
  if (args.length > 1) return refused(`Cannot flag sentences of ${args.map(quoted).join(', ')} at once. ${wayOut}`);
  const bytes = path === '-' ? await allOf(input) : await bytesOf(path);
  if (bytes === undefined) return refused(`Cannot read ${quoted(path)}: no such file, or not readable. ${wayOut}`);
  const text = decoded(bytes);
  if (text === undefined) return refused(`Cannot read ${quoted(path)}: it is not UTF-8 text. ${wayOut}`);
  return { kind: 'flagged', lines: sentencesOf(text).map(toLine) };
}

function refused(line: string): FlaggedSentences {
  return { kind: 'refused', line };
}

/** On one line, whatever is in it. */
function quoted(value: string): string {
  return JSON.stringify(value);
}

async function allOf(input: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

/** The decoder drops a byte order mark. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function sentencesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== '');
}

function toLine(text: string): string {
  const flags = findRiskFlags(text).map(({ kind, span, why, mend }) => ({ kind, span, why, mend }));
  return JSON.stringify({ text, flags });
}
