import type { Creation } from './creation';

type Wish = Pick<Creation, 'name' | 'tier' | 'people' | 'templateName' | 't0' | 'rows' | 'links'>;

/** Whether two creations ask for the very same, whatever has been done for either. */
export function isSameCreation(one: Wish, other: Wish): boolean {
  return wishInText(one) === wishInText(other);
}

/** What a creation asks for; equal texts ask for the same. */
export function wishInText({ name, tier, people, templateName, t0, rows, links }: Wish): string {
  return JSON.stringify([
    ...[name, tier, Object.entries(people).sort(), templateName, t0],
    rows.map(({ key, summary, projectId, typeId, dates, pinned, assignee, taken }) => [
      ...[key, summary, projectId, typeId, dates.start, dates.due, pinned, assignee, taken],
    ]),
    links.map(({ from, to, type, lag, mode, maxLag }) => [from, to, type, lag, mode, maxLag]),
  ]);
}
