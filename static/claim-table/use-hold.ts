import { useEffect } from 'react';
import { useClaimTools } from './claim-tools';

/** While this is shown somebody is writing: nothing is loaded under their hands. */
export function useHold(): void {
  const { store } = useClaimTools();
  useEffect(() => store.hold(), [store]);
}
