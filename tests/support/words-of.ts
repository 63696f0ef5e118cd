import type { ReplyOf, ResolverKey } from '../../src/contract/issue-panel-resolvers';

/** `refused: Cannot …`, or the kind alone where the reply says no more. */
export function wordsOf(reply: ReplyOf<ResolverKey>): string {
  return reply.kind === 'refused' ? `refused: ${reply.message}` : reply.kind;
}
