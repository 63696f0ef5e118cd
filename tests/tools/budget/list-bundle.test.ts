import { listBundle } from '../../../tools/budget/list-bundle';
import { aRecord } from './a-record';

describe('listBundle()', () => {
  it('tells of an entry its packages by weight, and its chunks with what is in them', () => {
    const entries = { list: { limit: 60, loads: ['static/list/list.tsx'] }, panel: { limit: 90, loads: ['x'] } };

    const lines = listBundle(aRecord(), { entries, doors: [], twice: {} }, 'lis').split('\n');

    expect(lines).toEqual([
      'list: 59 kB of 60 (JavaScript 54 in 2 files, CSS 5)',
      '     45.0 kB compressed, 90.0 before: react-dom',
      '      5.0 kB compressed, 10.0 before: static',
      '      4.0 kB compressed, 10.0 before: static/list',
      '  start.js 50 kB: react-dom, static',
      '  list.js 4 kB: static/list',
      '',
      'styles, in every page:',
      '      5.0 kB compressed, 20.0 before: static/panel',
    ]);
  });
});
