import { fileSize } from '../../../../sandbox/stage/issue/file-size';

describe('fileSize()', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 KB'],
    [5 * 1024 ** 2, '5 MB'],
    [3000 * 1024 ** 3, '3000 GB'],
  ])('%d is %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
