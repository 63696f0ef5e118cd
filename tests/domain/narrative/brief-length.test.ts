import { briefLength, lengthInWords } from '../../../src/domain/narrative/brief-length';
import { emptyContent } from '../../../src/domain/narrative/empty-brief';
import { aContent, anEdge, fullContent } from '../../support/a-brief';

const paragraph = 'words '.repeat(75);

describe('briefLength', () => {
  test('an empty brief takes no room, and blanks are empty', () => {
    expect(briefLength(emptyContent)).toEqual({ lines: 0, pages: 0 });
    expect(briefLength(aContent({ problem: ' \n ' }))).toEqual({ lines: 0, pages: 0 });
  });

  test('a paragraph of 450 letters takes five lines, its heading two', () => {
    expect(briefLength(aContent({ problem: paragraph })).lines).toBe(7);
  });

  test('an empty line takes a line, a short one as well', () => {
    expect(briefLength(aContent({ problem: 'one\n\ntwo' })).lines).toBe(5);
  });

  test('a row of the edges is as high as its highest cell', () => {
    const edges = [anEdge({ id: 'a', does: 'x'.repeat(100), inCase: '', behaviour: 'short', later: '' })];
    expect(briefLength(aContent({ edges })).lines).toBe(2 + 1 + 4);
  });

  test('letters of East Asia take the room of two', () => {
    expect(briefLength(aContent({ problem: '東'.repeat(90) })).lines).toBe(4);
  });

  test('four full sections fill a page and more', () => {
    const text = Array.from({ length: 3 }, () => paragraph).join('\n');
    expect(briefLength(aContent({ problem: text, who: text })).pages).toBeLessThan(1);
    expect(
      briefLength(aContent({ problem: text, who: text, whatIsNew: text, whatOneCanDo: text })).pages,
    ).toBeGreaterThan(1);
  });

  test('grows with what is written, and never shrinks', () => {
    const before = briefLength(fullContent).lines;
    expect(briefLength({ ...fullContent, who: `${fullContent.who} ${paragraph}` }).lines).toBeGreaterThan(before);
  });
});

describe('lengthInWords', () => {
  test.each([
    [0, 'Nothing yet'],
    [0.05, 'a few lines'],
    [0.25, 'a quarter of a page'],
    [0.5, 'half a page'],
    [0.76, 'three quarters of a page'],
    [1, 'one page'],
    [1.02, '1¼ pages'],
    [1.5, '1½ pages'],
    [2, '2 pages'],
  ])('%d is "%s"', (pages, words) => {
    expect(lengthInWords({ pages })).toBe(words);
  });
});
