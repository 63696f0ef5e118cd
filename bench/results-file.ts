import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { sensible } from './sensible';

const path = join(__dirname, 'results.json');
const results = z.object({ parts: z.record(z.string(), z.unknown()) });

/**
 * Writes what was measured, rounded, without a date; parts that were not measured this time stay as they were.
 * @param order names of all parts, in which they always stand
 */
export function saveResults(order: readonly string[], measured: Readonly<Record<string, unknown>>): void {
  const parts = { ...readParts(), ...measured };
  const sorted = Object.fromEntries(order.flatMap((name) => (name in parts ? [[name, parts[name]]] : [])));
  writeFileSync(path, `${JSON.stringify({ machine: machine(), parts: sorted }, rounded, 2)}\n`);
}

function machine(): Record<string, number | string> {
  const [processor] = cpus();
  return { processor: processor?.model.trim() ?? 'unknown', cores: cpus().length, node: process.version };
}

function readParts(): Record<string, unknown> {
  try {
    return results.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data?.parts ?? {};
  } catch {
    // There is none yet, or somebody has written into it: measured anew, it is made anew.
    return {};
  }
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? sensible(value) : value;
}
