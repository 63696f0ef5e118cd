/** Text, bytes of text in UTF-8, or several of both. */
export type Piece = string | Uint8Array | readonly (string | Uint8Array)[];

const encoder = new TextEncoder();

/** Yields its buffer, full but for the last time, again and again: what it holds is good until the next is asked for. */
export function* packed(pieces: Iterable<Piece>, buffer: Uint8Array): Generator<Uint8Array> {
  let used = 0;
  for (const piece of pieces) {
    for (const part of isList(piece) ? piece : [piece]) {
      let rest = part;
      while (rest.length > 0) {
        const { read, written } = put(rest, buffer.subarray(used));
        used += written;
        if (read === rest.length) break;
        rest = typeof rest === 'string' ? rest.slice(read) : rest.subarray(read);
        yield buffer.subarray(0, used);
        used = 0;
      }
    }
  }
  if (used > 0) yield buffer.subarray(0, used);
}

function isList(piece: Piece): piece is readonly (string | Uint8Array)[] {
  return Array.isArray(piece);
}

function put(part: string | Uint8Array, room: Uint8Array): { readonly read: number; readonly written: number } {
  if (typeof part === 'string') return encoder.encodeInto(part, room);
  const length = Math.min(part.length, room.length);
  room.set(length === part.length ? part : part.subarray(0, length));
  return { read: length, written: length };
}
