import { useEffect, useState } from 'react';
import type { BriefsReply } from '../../../src/contract/claim-table';
import { errorMessage } from '../../shared/text/error-message';
import { callClaims } from '../call-claims';

/** A brief into which this viewer may write. */
export type BriefChoice = Extract<BriefsReply, { kind: 'briefs' }>['briefs'][number];

type Briefs =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly briefs: readonly BriefChoice[] };

export function useBriefs(issueId: string): Briefs {
  const [briefs, setBriefs] = useState<Briefs>({ kind: 'loading' });
  useEffect(() => {
    let gone = false;
    const show = (found: Briefs) => {
      if (!gone) setBriefs(found);
    };
    callClaims('claims.briefs', { issueId }).then(
      (reply) => show({ kind: 'found', briefs: reply.kind === 'briefs' ? reply.briefs : [] }),
      (error: unknown) => show({ kind: 'failed', message: errorMessage(error) }),
    );
    return () => {
      gone = true;
    };
  }, [issueId]);
  return briefs;
}
