import { Writable } from 'node:stream';
import { printText } from '../../cli/print-text';

interface Source {
  readonly pieces: Generator<string>;
  made(): number;
  isClosed(): boolean;
}

/** Counts the pieces that have been asked for. */
function aSource(count: number): Source {
  let made = 0;
  let isClosed = false;
  function* make(): Generator<string> {
    try {
      for (; made < count; made += 1) yield `${String(made).padStart(9, '0')}\n`;
    } finally {
      isClosed = true;
    }
  }
  return { pieces: make(), made: () => made, isClosed: () => isClosed };
}

describe('printText', () => {
  test('prints every piece in its order and leaves the stream open', async () => {
    const printed: string[] = [];
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        printed.push(String(chunk));
        done();
      },
    });

    await printText(aSource(20_000).pieces, stream);

    expect(printed.join('').split('\n')).toEqual([
      ...Array.from({ length: 20_000 }, (_, index) => String(index).padStart(9, '0')),
      '',
    ]);
    expect(printed.length).toBeLessThan(10);
    expect(stream.writable).toBe(true);
  });

  test('asks for no more while nobody reads', async () => {
    const source = aSource(1_000_000);
    const underWay: ((error: Error) => void)[] = [];
    const stream = new Writable({ write: (_chunk, _encoding, done) => void underWay.push(done) });

    const printing = printText(source.pieces, stream);
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
    const made = source.made();
    underWay[0]?.(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await printing;

    expect(underWay).toHaveLength(1);
    expect(made).toBeLessThan(100_000);
  });

  test('ends quietly, and asks for no more, when its reader stops early', async () => {
    const source = aSource(1_000_000);
    const stream = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });

    await expect(printText(source.pieces, stream)).resolves.toBeUndefined();
    expect(source.made()).toBeLessThan(100_000);
    expect(source.isClosed()).toBe(true);
  });

  test('fails when it cannot print', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk is full')) });

    await expect(printText(['a'], stream)).rejects.toThrow('disk is full');
  });
});
