import type { EscalationsForm } from '../../../src/contract/settings';

/** Kinds of people that the templates name. */
const usualRoles = [
  'launch owner',
  'product manager',
  'marketing production lead',
  'product marketing manager',
  'brand reviewer',
  'legal reviewer',
  'regional lead',
  'copywriter',
] as const;

/** Roles to choose from: the usual ones, and those that somebody has typed. */
export function rolesFor({ rules }: EscalationsForm): readonly string[] {
  const chosen = Object.values(rules).flatMap(({ asks, then }) => [asks, then]);
  return [...new Set([...usualRoles, ...chosen])].filter((role) => role !== '');
}
