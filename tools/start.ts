import { runSandbox } from '../sandbox/main';
import { readOptions } from '../sandbox/read-options';
import { buildAll } from './build';
import { errorLines } from './error-lines';

/** `npm start`: builds what is stale, then serves the site. */
async function start(): Promise<void> {
  const read = readOptions(process.argv.slice(2), process.env['PORT']);
  if (!read.ok) throw new Error(read.message);
  await buildAll();
  await runSandbox(read.options);
}

start().catch((error: unknown) => {
  console.error(errorLines(error));
  process.exit(1);
});
