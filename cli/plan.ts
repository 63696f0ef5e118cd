import { explainPlan } from './explain-plan';

const outcome = explainPlan(process.argv.slice(2));
if (outcome.kind === 'result') {
  process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
} else {
  for (const line of outcome.lines) process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
