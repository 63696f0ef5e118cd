import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Confluence } from '../confluence/confluence';
import type { Forge } from '../forge/create-forge';
import type { Jira } from '../jira/jira';
import type { LocalSite } from '../site/create-site';

const fileSchema = z.object({
  version: z.literal(4),
  clockOffset: z.number(),
  jira: z.unknown(),
  confluence: z.unknown(),
  forge: z.unknown(),
});

export interface StateParts {
  readonly site: LocalSite;
  readonly jira: Jira;
  readonly confluence: Confluence;
  readonly forge: Forge;
}

/** @throws when nothing can be saved there; better told at the start than when there is something to lose */
export function checkDataFile(file: string): void {
  try {
    writeFileSync(partOf(file), '');
    rmSync(partOf(file));
  } catch (error) {
    throw new Error(`Cannot keep state in "${file}": the place cannot be written to`, { cause: error });
  }
}

/** @returns false when there is no such file yet. @throws when it is no state of a sandbox */
export function loadState(file: string, { site, jira, confluence, forge }: StateParts): boolean {
  if (!existsSync(file)) return false;
  const parsed = fileSchema.safeParse(readJson(file));
  if (!parsed.success)
    throw new Error(`Cannot read state "${file}": not saved by this sandbox; delete it to start afresh`);
  site.clock.advance(parsed.data.clockOffset);
  jira.restore(parsed.data.jira);
  confluence.restore(parsed.data.confluence);
  forge.restore(parsed.data.forge);
  return true;
}

/** Replaces the file in one step: a crash leaves the old state or the new. */
export function saveState(file: string, { site, jira, confluence, forge }: StateParts): void {
  const products = { jira: jira.snapshot(), confluence: confluence.snapshot() };
  const state = { version: 4, clockOffset: site.clock.offset(), ...products, forge: forge.snapshot() };
  writeFileSync(partOf(file), JSON.stringify(state));
  renameSync(partOf(file), file);
}

function partOf(file: string): string {
  return `${file}.part`;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
