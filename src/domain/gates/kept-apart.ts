import type { Approval } from './gate';

/** Whether one person must not decide on both; said by one of them, it holds for both. */
export function keptApart(one: Approval, other: Approval): boolean {
  if (one.id === other.id) return false;
  return one.apartFrom.includes(other.role) || other.apartFrom.includes(one.role);
}
