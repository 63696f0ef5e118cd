import { flagSentences } from './flag-sentences';

// Who reads on may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function run(): Promise<void> {
  const outcome = await flagSentences(process.argv.slice(2), process.stdin);
  if (outcome.kind === 'flagged') {
    process.stdout.write(outcome.lines.map((line) => `${line}\n`).join(''));
  } else {
    process.stderr.write(`${outcome.line}\n`);
    process.exitCode = 2;
  }
}

void run();
