import { explainPlan } from './explain-plan';
import { printText } from './print-text';
import { resultText } from './result-text';

async function run(): Promise<void> {
  const outcome = explainPlan(process.argv.slice(2));
  if (outcome.kind === 'result') return printText(resultText(outcome.result), process.stdout);
  process.exitCode = 2;
  return printText(
    outcome.lines.map((line) => `${line}\n`),
    process.stderr,
  );
}

void run();
