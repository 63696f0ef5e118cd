import type { EscalationId } from '../escalation';
import type { Matter } from './matter';

/**
 * The same matter has the same id whoever finds it and however often. The launch is no part of it: an issue is in one
 * launch only, and launches may be joined. Made of what keys of storage may hold.
 */
export function escalationIdOf({
  kind,
  issueId,
  occasion,
}: Pick<Matter, 'kind' | 'issueId' | 'occasion'>): EscalationId {
  return `${kind}:${issueId}:${occasion}` as EscalationId;
}
