import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether inputs have changed since they were last built. */
export interface BuildStamp {
  isFresh(): boolean;
  /** Notes the inputs as they were when the stamp was made, so that a change during the build is not missed. */
  save(): void;
}

export function buildStamp(root: string, name: string, inputs: readonly string[]): BuildStamp {
  const file = join(root, 'build', `stamp-${name}.json`);
  const text = JSON.stringify({ inputs: hashInputs(root, inputs) });
  return {
    isFresh: () => existsSync(file) && readFileSync(file, 'utf8') === text,
    save: () => {
      mkdirSync(join(root, 'build'), { recursive: true });
      writeFileSync(file, text);
    },
  };
}

function hashInputs(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => listFiles(join(root, input))).sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules')
    .flatMap((name) => listFiles(join(path, name)));
}
