import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = join(__dirname, 'package-lock.json');
/** The lock file as it was when the folder beside it was filled. */
const stamp = join(__dirname, 'node_modules', '.installed-lock.json');
const patienceMs = 120_000;

/** Installs what the engine is measured against, unless it stands as the lock file says. @returns whether it stands */
export function installPeers(): boolean {
  if (readText(stamp) === readText(lock)) return true;
  console.log('Installing what the engine is measured against: npm ci --prefix bench/peers');
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', __dirname, '--fetch-retries=1'], {
    encoding: 'utf8',
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patienceMs,
  });
  if (status === 0) {
    writeFileSync(stamp, readText(lock) ?? '');
    return true;
  }
  const [reason = 'it did not end in time'] = /npm error .+/.exec(stderr) ?? [];
  console.log(`Cannot install the peers: ${reason}. They are not measured. Try again with a way to the registry`);
  return false;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
