import type { Person } from '../site/site';

export type Identity =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'anonymous' }
  /** Credentials were given, but they are nobody's. */
  | { readonly kind: 'unknown' };

export interface People {
  personByEmail(email: string): Person | undefined;
}

/** HTTP Basic with an e-mail and any token, as public clients of the cloud sign in. */
export function identify(authorization: string | undefined, people: People): Identity {
  if (authorization === undefined) return { kind: 'anonymous' };
  const [, encoded] = /^Basic (.+)$/i.exec(authorization) ?? [];
  if (encoded === undefined) return { kind: 'unknown' };
  const [email = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  const person = people.personByEmail(email);
  return person === undefined ? { kind: 'unknown' } : { kind: 'person', person };
}
