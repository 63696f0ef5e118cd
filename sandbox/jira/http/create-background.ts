import type { JiraContext } from './route';

/** What goes on after its request was answered. A fault in it ends it and leaves its words on the console. */
export function createBackground() {
  const holds: ((label: string) => () => void)[] = [];
  const inBackground: JiraContext['inBackground'] = (label, work) => {
    const releases = holds.map((hold) => hold(label));
    void work()
      .catch((error: unknown) => process.stderr.write(`${label} failed: ${String(error)}\n`))
      .finally(() => releases.forEach((release) => release()));
  };
  return { inBackground, whileBusy: (hold: (label: string) => () => void) => void holds.push(hold) };
}
