import type { ClaimSheet } from '../claim';
import type { Reviewed } from './sign-obstacles';
import { signatureState, type SignatureState } from './signature-state';

/** What a gate may ask of claims. Both criteria are open while there is no claim. */
export interface ClaimsGateState {
  readonly all: number;
  readonly unrated: number;
  readonly stale: number;
  readonly signature: SignatureState | 'none';
  readonly allRated: boolean;
  /** Signed, and the signature stands. */
  readonly signed: boolean;
}

/** @param fingerprint of the claims as they are now */
export function claimsGateState(
  { signature }: Pick<ClaimSheet, 'signature'>,
  claims: readonly Pick<Reviewed, 'rating' | 'stale'>[],
  fingerprint: string,
): ClaimsGateState {
  const unrated = claims.filter(({ rating }) => rating === null).length;
  const stale = claims.filter((claim) => claim.stale.length > 0).length;
  const state = signature ? signatureState(signature, { fingerprint, isStale: stale > 0 }) : 'none';
  const has = claims.length > 0;
  return {
    all: claims.length,
    unrated,
    stale,
    signature: state,
    allRated: has && unrated === 0,
    signed: has && state === 'valid',
  };
}
