import { errorCode } from './error-code';
import { packed, type Piece } from './packed';

/** Bytes at a time: a write for each piece would take longer than making the pieces. */
const chunkSize = 262_144;

/**
 * Prints a text piece by piece, no faster than it is read, so that its length costs no memory.
 * Who reads may stop early, as `head` does: the rest is then not asked for.
 */
export async function printText(pieces: Iterable<Piece>, stream: NodeJS.WritableStream): Promise<void> {
  // Told by each write as well; without a listener it would end the process.
  stream.on('error', ignore);
  try {
    for (const chunk of packed(pieces, new Uint8Array(chunkSize))) await write(stream, chunk);
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  } finally {
    stream.off('error', ignore);
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

function ignore(): void {
  // The write that failed says so.
}
