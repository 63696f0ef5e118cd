import fc from 'fast-check';
import { repeatedMembers } from '../../cli/repeated-members';

function repeatedIn(text: string): string[] {
  return repeatedMembers(text, JSON.parse(text)).map(({ path, message }) => `${path}: ${message}`);
}

describe('repeatedMembers', () => {
  test.each([
    ['{"a": 1, "a": 2}', ['$.a']],
    ['{"a":1,"a":2,"a":3}', ['$.a']],
    ['[{"a":[]},{"b":{"a":1,"c":[{},{"a":1,"a":1}],"d":"a"},"b":1}]', ['$[1].b.c[1].a', '$[1].b']],
    ['{"\\u0061b":1,"ab":1}', ['$.ab']],
    ['{"a\\"b":1,"a\\"b":1}', ['$["a\\"b"]']],
    ['{"__proto__":1,"__proto__":2}', ['$.__proto__']],
    ['{"1":1,"1":2}', ['$["1"]']],
  ])('names what %s has twice', (text, paths) => {
    expect(repeatedIn(text)).toEqual(paths.map((path) => `${path}: is given more than once`));
  });

  test.each(['{"a":{"a":[{"a":1},{"a":":"}]},"b":"\\":{"}', '[]', '0', 'null', '"a:"', '{"a":null}'])(
    'finds nothing in %s',
    (text) => {
      expect(repeatedIn(text)).toEqual([]);
    },
  );

  test('finds nothing in what was written from one value', () => {
    fc.assert(fc.property(fc.json(), (text) => repeatedIn(text).length === 0));
  });

  test('reads any number of brackets in each other', () => {
    const depth = 100_000;
    expect(repeatedIn(`{"a":${'['.repeat(depth)}${']'.repeat(depth)},"a":1}`)).toEqual([
      '$.a: is given more than once',
    ]);
  });
});
