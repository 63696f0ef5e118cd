import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { errorCode } from './error-code';

export type ReadText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

const byteOrderMark = '\uFEFF';

/** All of a file, as UTF-8 text without its byte order mark. */
export function readText(path: string): ReadText {
  try {
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return { kind: 'unreadable', why: 'it is not UTF-8 text' };
    const text = bytes.toString('utf8');
    return { kind: 'text', text: text.startsWith(byteOrderMark) ? text.slice(1) : text };
  } catch (error) {
    return { kind: 'unreadable', why: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  const code = errorCode(error);
  if (code === 'EISDIR') return 'it is a folder';
  // Of a file and of a text in memory.
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return 'it is larger than 512 MB';
  return 'no such file, or not readable';
}
