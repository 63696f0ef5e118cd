import type { BundleRecord } from '../bundle/bundle-record';
import { growth, toKb, type Agreed } from './agreed';
import type { Budget } from './budget';
import { findCopies } from './find-copies';
import { weigh } from './weigh';

export interface Shipped {
  readonly pages: BundleRecord;
  /** Modules of the backend, from the project's root. */
  readonly backend: readonly string[];
}

/** What breaks the budget, a line each; none when all holds. */
export function budgetFaults({ pages, backend }: Shipped, budget: Budget, before: Agreed): string[] {
  const inPages = [...pages.chunks, pages.styles].flatMap(({ modules }) => Object.keys(modules));
  return [
    ...Object.entries(budget.entries).flatMap(([name, entry]) => entryFaults(pages, { name, ...entry }, before)),
    ...missingEntries(pages, budget),
    ...copyFaults('the pages', inPages, budget),
    ...copyFaults('the backend', backend, budget),
  ];
}

interface NamedEntry {
  readonly name: string;
  readonly limit: number;
  readonly loads: readonly string[];
}

function entryFaults(pages: BundleRecord, { name, limit, loads }: NamedEntry, before: Agreed): string[] {
  const weight = weigh(pages, loads);
  if (weight.unknown.length > 0) return [`Cannot weigh "${name}": no page holds ${weight.unknown.join(', ')}`];
  const kb = toKb(weight.script + weight.style);
  if (kb <= limit) return [];
  const grown = growth(weight, before[name] ?? {});
  return [`"${name}" weighs ${kb} kB, its limit is ${limit}: ${grown.join(', ') || 'no single part grew by 0.5 kB'}`];
}

function missingEntries({ later }: BundleRecord, { doors, entries }: Budget): string[] {
  const named = new Set(Object.values(entries).flatMap(({ loads }) => loads));
  return doors.flatMap((door) => {
    const opened = later[door];
    if (opened === undefined) return [`Cannot find what "${door}" opens: it loads nothing later`];
    return opened
      .filter((id) => !named.has(id))
      .map((id) => `"${door}" opens ${id}, which no entry of the budget loads`);
  });
}

function copyFaults(where: string, modules: readonly string[], { twice }: Budget): string[] {
  return findCopies(modules)
    .filter(({ name }) => twice[name] === undefined)
    .map(({ name, folders }) => `${name} is in ${where} more than once: ${folders.join(' and ')}`);
}
