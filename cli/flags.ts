import { flagSentences } from './flag-sentences';
import { printText } from './print-text';

async function run(): Promise<void> {
  const outcome = await flagSentences(process.argv.slice(2), process.stdin);
  if (outcome.kind === 'flagged') {
    await printText(
      outcome.lines.map((line) => `${line}\n`),
      process.stdout,
    );
  } else {
    process.stderr.write(`${outcome.line}\n`);
    process.exitCode = 2;
  }
}

void run();
