import { errorCode } from './error-code';
import { packed, type Piece } from './packed';

/** Bytes at a time: a write for each piece would take longer than making the pieces. */
const chunkSize = 262_144;

/**
 * Prints a text piece by piece, no faster than it is read, so that its length costs no memory.
 * Who reads may stop early, as `head` does: the rest is then not asked for.
 */
export async function printText(pieces: Iterable<Piece>, stream: NodeJS.WritableStream): Promise<void> {
  // A write that fails says so itself. The stream says it once more, which would end the process if nobody listened.
  stream.on('error', () => undefined);
  try {
    for (const chunk of packed(pieces, new Uint8Array(chunkSize))) await write(stream, chunk);
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}

function write(stream: NodeJS.WritableStream, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
