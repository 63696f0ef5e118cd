import type { Budget } from '../../../tools/budget/budget';
import { budgetFaults } from '../../../tools/budget/budget-faults';
import { aChunk, aRecord } from './a-record';

const list = { limit: 60, loads: ['static/list/list.tsx'] };
const panel = { limit: 90, loads: ['static/panel/panel.tsx'] };

function aBudget(changes: Partial<Budget> = {}): Budget {
  return { entries: { list, panel }, doors: ['static/main.tsx'], twice: {}, ...changes };
}

const pages = aRecord();
const backend = ['src/index.ts', 'node_modules/zod/index.js'];

describe('budgetFaults()', () => {
  it('finds none where all holds', () => {
    expect(budgetFaults({ pages, backend }, aBudget(), {})).toEqual([]);
  });

  it('names the entry that is over, its size, its limit and what grew, the most first', () => {
    const entries = { list, panel: { ...panel, limit: 84.9 } };
    const before = { panel: { 'react-dom': 44, '@kit/picker': 2, static: 5, 'static/panel': 9.8, styles: 5 } };

    expect(budgetFaults({ pages, backend }, aBudget({ entries }), before)).toEqual([
      '"panel" weighs 85 kB, its limit is 84.9: @kit/picker 20 (+18.0), react-dom 45 (+1.0)',
    ]);
  });

  it('counts what is loaded with an entry at once, and once', () => {
    const both = { limit: 1, loads: ['static/panel/panel.tsx', 'static/panel/dialog.tsx'] };

    const [fault] = budgetFaults({ pages, backend }, aBudget({ entries: { list, panel, both } }), {});

    // Start 50, panel 10, picker 20, dialog 30, styles 5.
    expect(fault).toContain('"both" weighs 115 kB');
  });

  it('asks for an entry for all that a door opens', () => {
    expect(budgetFaults({ pages, backend }, aBudget({ entries: { panel } }), {})).toEqual([
      '"static/main.tsx" opens static/list/list.tsx, which no entry of the budget loads',
    ]);
  });

  it('names what it cannot find: a module of an entry, a door', () => {
    const entries = { list, panel, old: { limit: 100, loads: ['static/old/old.tsx'] } };

    expect(budgetFaults({ pages, backend }, aBudget({ entries, doors: ['static/door.tsx'] }), {})).toEqual([
      'Cannot weigh "old": no page holds static/old/old.tsx',
      'Cannot find what "static/door.tsx" opens: it loads nothing later',
    ]);
  });

  it('names both paths of a package that is there twice, in the pages and in the backend', () => {
    const nested = 'node_modules/@kit/table/node_modules/@kit/picker';
    const twice = aRecord({
      chunks: [...pages.chunks, aChunk('table.js', 9, { modules: { [`${nested}/index.js`]: 9 } })],
    });

    expect(
      budgetFaults({ pages: twice, backend: [...backend, 'node_modules/a/node_modules/zod/v.js'] }, aBudget(), {}),
    ).toEqual([
      `@kit/picker is in the pages more than once: node_modules/@kit/picker and ${nested}`,
      'zod is in the backend more than once: node_modules/a/node_modules/zod and node_modules/zod',
    ]);
  });

  it('lets a package be there twice where the budget says why', () => {
    const both = ['node_modules/zod/index.js', 'node_modules/a/node_modules/zod/v.js'];
    const twice = { zod: 'a asks for an older one, which is not what we ship' };

    expect(budgetFaults({ pages, backend: both }, aBudget({ twice }), {})).toEqual([]);
  });
});
