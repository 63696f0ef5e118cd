import type { LaunchTemplate, TemplateRow } from './launch-template';

/** As far and as long as people may say by hand; working days. */
const furthest = 520;
const longest = 260;

/** A template without the rows that lie too far from T-0 or take too long, and without lags beyond reach. */
export function withinTemplate(template: LaunchTemplate): {
  readonly template: LaunchTemplate;
  readonly left: readonly TemplateRow[];
} {
  const left = template.rows.filter((row) => row.key !== template.t0 && !isWithin(row));
  const gone = new Set(left.map(({ key }) => key));
  const rows = template.rows.filter(({ key }) => !gone.has(key));
  const dependencies = template.dependencies.filter(
    ({ from, to, lag, maxLag = 0 }) =>
      !gone.has(from) && !gone.has(to) && Math.abs(lag) <= furthest && Math.abs(maxLag) <= furthest,
  );
  return { template: { ...template, rows, dependencies }, left };
}

function isWithin({ place, duration }: TemplateRow): boolean {
  return duration <= longest && (place === 'follows' || Math.abs(place.workdays ?? 0) <= furthest);
}
