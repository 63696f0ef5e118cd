import { sensible } from './sensible';

/** A table under its title, one row for each figure. */
export function printRows(title: string, figures: readonly object[]): void {
  console.log(`\n${title}`);
  console.table(figures.map((figure) => Object.fromEntries(Object.entries(figure).map(rounded))));
}

function rounded([name, value]: [string, unknown]): [string, unknown] {
  return [name, typeof value === 'number' && !Number.isInteger(value) ? sensible(value) : value];
}
