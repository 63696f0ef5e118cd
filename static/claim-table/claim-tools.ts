import { createContext, useContext } from 'react';
import type { ClaimActions } from './state/claim-actions';
import type { ClaimStore } from './state/claim-store';
import type { ListActions } from './state/list-actions';
import type { ReviewActions } from './state/review-actions';

/** What stands over the table until it is closed. */
export type Dialog =
  | { readonly kind: 'sign'; readonly issueId: string }
  | { readonly kind: 'adopt'; readonly issueId: string; readonly claimId: string }
  | { readonly kind: 'keys' };

/** What every part of the table may do. Always the same object, so that no row is drawn anew for it. */
export interface ClaimTools {
  readonly store: ClaimStore;
  readonly claims: ClaimActions;
  readonly list: ListActions;
  readonly review: ReviewActions;
  readonly openDialog: (dialog: Dialog) => void;
}

export const ClaimToolsContext = createContext<ClaimTools | null>(null);

export function useClaimTools(): ClaimTools {
  const tools = useContext(ClaimToolsContext);
  if (tools === null) throw new Error('Cannot use the tools of the claim table outside of it');
  return tools;
}
