import { pipeline } from 'node:stream/promises';
import { errorCode } from './error-code';

/** Characters at a time: a write for each line would take longer than making the lines. */
const chunkLength = 65_536;

/**
 * Prints a text piece by piece, no faster than it is read, so that its length costs no memory.
 * Who reads may stop early, as `head` does: the rest is then not asked for.
 */
export async function printText(pieces: Iterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  try {
    await pipeline(chunksOf(pieces), stream, { end: false });
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

function* chunksOf(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
