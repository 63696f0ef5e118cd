import type { TemplateRow } from './launch-template';
import { isAtT0 } from './offset-day';

/** `T-10`, `T-0`, `+7 d`; undefined for a row that follows others or lies at a mixed offset: its date says more. */
export function offsetLabel(place: TemplateRow['place']): string | undefined {
  if (place === 'follows') return undefined;
  if (isAtT0(place)) return 'T-0';
  const { weeks = 0, days = 0, workdays = 0 } = place;
  if (days === 0 && workdays === 0) return `T${signed(weeks)}`;
  return weeks === 0 && workdays === 0 ? `${signed(days)} d` : undefined;
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}
