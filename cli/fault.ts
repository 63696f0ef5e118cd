/** Something wrong in a plan file, at a JSON path such as `$.dependencies[0].lag`. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** @param path members and indexes from the root of the document */
export function fault(path: readonly PropertyKey[], message: string): Fault {
  return { path: path.reduce<string>((text, step) => text + written(step), '$'), message };
}

/** A value as the file has it. */
export function quoted(value: unknown): string {
  return JSON.stringify(value);
}

function written(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}
