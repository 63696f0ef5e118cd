import type { Signature } from '../claim';

/**
 * `void`: what was signed is not what stands there now. `stale`: it is, but a feature a claim rests on has changed.
 * Changed and changed back it is valid again: the signature is to a text, not to a moment.
 */
export type SignatureState = 'valid' | 'void' | 'stale';

export function signatureState(
  signature: Pick<Signature, 'fingerprint'>,
  { fingerprint, isStale }: { readonly fingerprint: string; readonly isStale: boolean },
): SignatureState {
  if (signature.fingerprint !== fingerprint) return 'void';
  return isStale ? 'stale' : 'valid';
}
