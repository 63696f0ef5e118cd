import type { Cone } from './cone';
import type { Laid } from './kind';

export interface NamedLaid {
  readonly name: string;
  readonly laid: Laid;
}

/**
 * Nothing is timed before all kinds have found the same days.
 * @throws Error that names the first milestone on which two of them differ
 */
export function checkSame(cone: Cone, kinds: readonly NamedLaid[], days: number): void {
  const [model, ...others] = kinds;
  if (model === undefined) return;
  model.laid.run(days);
  const expected = Int32Array.from(model.laid.finishes());
  for (const { name, laid } of others) {
    laid.run(days);
    const found = laid.finishes();
    const rank = expected.findIndex((finish, index) => finish !== found[index]);
    if (rank === -1 && found.length === expected.length) continue;
    const differs = `"${name}" finishes "${cone.ids[rank] ?? ''}" on working day ${found[rank]}`;
    throw new Error(`Cannot measure: ${differs}, "${model.name}" on ${expected[rank]}`);
  }
}
