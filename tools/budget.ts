import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildAll, records } from './build';
import { agreed, agreedShares, type Agreed } from './budget/agreed';
import { budget } from './budget/budget';
import { budgetFaults } from './budget/budget-faults';
import { listBundle } from './budget/list-bundle';
import { weigh } from './budget/weigh';
import { bundleRecord } from './bundle/bundle-record';
import { errorLines } from './error-lines';

const usage = `npm run budget                  holds what is shipped against tools/budget/budget.json
npm run budget -- --list [part of a name]   what each entry loads, and what is in it
npm run budget -- --agree       keeps what is in each entry now, to be compared with later`;

const root = join(__dirname, '..');
const agreedFile = join(root, 'tools/budget/agreed.json');

async function run(args: readonly string[]): Promise<void> {
  await buildAll();
  const pages = bundleRecord.parse(read(records.pages));
  const limits = budget.parse(read('tools/budget/budget.json'));
  const [wish, name = ''] = args;
  switch (wish) {
    case '--list':
      console.log(listBundle(pages, limits, name));
      return;
    case '--agree': {
      keepAgreed(Object.entries(limits.entries).map(([key, { loads }]) => [key, agreedShares(weigh(pages, loads))]));
      return;
    }
    case undefined: {
      const before = existsSync(agreedFile) ? agreed.parse(read('tools/budget/agreed.json')) : {};
      const backend = z.array(z.string()).parse(read(records.backend));
      const faults = budgetFaults({ pages, backend }, limits, before);
      for (const fault of faults) console.error(fault);
      if (faults.length > 0) process.exitCode = 1;
      return;
    }
    default:
      console.error(usage);
      process.exitCode = 2;
  }
}

/** One line for each entry, so that a change of it is one line. */
function keepAgreed(shares: readonly (readonly [string, Agreed[string]])[]): void {
  const lines = shares.map(([name, parts]) => `${JSON.stringify(name)}: ${JSON.stringify(parts)}`);
  writeFileSync(agreedFile, `{\n${lines.join(',\n')}\n}\n`);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(errorLines(error));
  process.exitCode = 1;
});
