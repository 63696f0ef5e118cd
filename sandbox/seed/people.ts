import type { PersonRecord } from '../jira/state/records';

/** The people of the demo company; an id is the part of the e-mail before the @. */
export const personIds = [
  'product-manager',
  'launch-owner',
  'marketing-lead',
  'copywriter',
  'designer',
  'brand',
  'legal',
  'admin',
] as const;

export type PersonId = (typeof personIds)[number];

const names: Readonly<Record<PersonId, readonly [displayName: string, title: string]>> = {
  'product-manager': ['Priya Raman', 'Product manager'],
  'launch-owner': ['Lena Ortiz', 'Launch owner'],
  'marketing-lead': ['Marco Bellini', 'Marketing lead'],
  copywriter: ['Chloe Martin', 'Copywriter'],
  designer: ['Dev Patel', 'Designer'],
  brand: ['Bea Novak', 'Brand manager'],
  legal: ['Lars Holm', 'Legal counsel'],
  admin: ['Ada Okafor', 'Administrator'],
};

export function accountIdOf(person: PersonId): string {
  return `712020:demo-${person}`;
}

export const people: readonly PersonRecord[] = personIds.map((person) => ({
  accountId: accountIdOf(person),
  emailAddress: `${person}@demo.test`,
  displayName: names[person][0],
  title: names[person][1],
  administers: person === 'admin',
}));
