import type { Creation } from './creation';

type Wish = Pick<Creation, 'name' | 'tier' | 'people' | 'templateName' | 't0' | 'rows' | 'links'>;

/** Whether two creations ask for the very same, whatever has been done for either. */
export function isSameCreation(one: Wish, other: Wish): boolean {
  return wishOf(one) === wishOf(other);
}

function wishOf({ name, tier, people, templateName, t0, rows, links }: Wish): string {
  return JSON.stringify([
    ...[name, tier, Object.entries(people).sort(), templateName, t0],
    rows.map(({ key, summary, projectId, typeId, dates, pinned, assignee, taken }) => [
      ...[key, summary, projectId, typeId, dates.start, dates.due, pinned, assignee, taken],
    ]),
    links.map(({ from, to, type, lag, mode, maxLag }) => [from, to, type, lag, mode, maxLag]),
  ]);
}
