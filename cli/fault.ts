/** Something wrong in a plan file, at a JSON path such as `$.dependencies[0].lag`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** @param path members and indexes from the root of the document */
export function fault(path: readonly PropertyKey[], message: string): Fault {
  return { path: path.reduce<string>((text, step) => text + written(step), '$'), message };
}

/** A value as the file has it, on one line. */
export function quoted(value: unknown): string {
  // JSON has no way to write what a number too large for it is read as.
  if (value === Infinity || value === -Infinity) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value in thousands of brackets';
  }
}

function written(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}
