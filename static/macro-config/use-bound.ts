import { useCallback, useEffect, useState } from 'react';
import { errorMessage } from '../shared/text/error-message';

export type Bound<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly value: T };

/** What the macro is bound to now, as the viewer sees it. */
export function useBound<T>(read: () => Promise<T>) {
  const [bound, setBound] = useState<Bound<T>>({ kind: 'loading' });
  const load = useCallback(() => attempt(read).then(setBound), [read]);
  useEffect(() => void load(), [load]);
  return { bound, load };
}

async function attempt<T>(read: () => Promise<T>): Promise<Bound<T>> {
  try {
    return { kind: 'loaded', value: await read() };
  } catch (error) {
    return { kind: 'failed', message: errorMessage(error) };
  }
}
