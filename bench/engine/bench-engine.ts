import { writeFileSync } from 'node:fs';
import type { Modules } from '../peers/library';
import { loadKinds } from '../peers/load-kinds';
import { engineBounds } from './engine-bounds';
import type { EngineFigure } from './measure-engine';
import { measureGraphs } from './measure-graphs';
import { printPasses, printRipples } from './print-engine';

/** All that is measured of the engine: printed as it comes, and written to a file for whoever started it. */
export function benchEngine(modules: Modules, path: string): void {
  const figures: EngineFigure[] = [];
  for (const figure of measureGraphs(loadKinds(modules))) {
    printRipples(figure);
    figures.push(figure);
  }
  printPasses(figures);
  const bounds = engineBounds(figures.filter(({ graph }) => graph === 'launch'));
  writeFileSync(path, JSON.stringify({ figures, bounds }));
}
