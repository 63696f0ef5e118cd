import type { Approval } from './gate';

/** Whether one person must not decide on both; said by one of them, it holds for both. */
export function keptApart(one: Approval, other: Approval): boolean {
  if (one.id === other.id) return false;
  return names(one.apartFrom, other.role) || names(other.apartFrom, one.role);
}

/** Roles are typed in by hand: "Brand" and "brand " are the same kind of person. */
function names(roles: readonly string[], role: string): boolean {
  return roles.some((one) => plain(one) === plain(role));
}

function plain(role: string): string {
  return role.trim().toLowerCase();
}
