import fc from 'fast-check';
import { packed } from '../../cli/packed';

function chunksOf(pieces: Parameters<typeof packed>[0], size: number): Buffer[] {
  return Array.from(packed(pieces, new Uint8Array(size)), (chunk) => Buffer.from(chunk));
}

describe('packed', () => {
  test('fills its buffer, and yields the rest at the end', () => {
    const chunks = chunksOf(['abc', Buffer.from('defghij'), ['k', Buffer.from('l')]], 5);
    expect(chunks.map(String)).toEqual(['abcde', 'fghij', 'kl']);
    expect(chunksOf([], 5)).toEqual([]);
    expect(chunksOf(['', [], Buffer.alloc(0)], 5)).toEqual([]);
    expect(chunksOf(['abcde'], 5).map(String)).toEqual(['abcde']);
  });

  test('keeps the bytes of any text together, whatever the size of its buffer', () => {
    const part = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
    const list = fc.array(
      fc.oneof(
        part,
        part.map((text) => Buffer.from(text)),
      ),
    );
    fc.assert(
      fc.property(list, fc.integer({ min: 4, max: 40 }), (parts, size) => {
        const whole = Buffer.concat(parts.map((one) => Buffer.from(one)));
        const plain = chunksOf(parts, size);
        return (
          Buffer.concat(plain).equals(whole) &&
          Buffer.concat(chunksOf([parts], size)).equals(whole) &&
          plain.every(({ length }) => length > 0 && length <= size)
        );
      }),
    );
  });
});
